package nl.kansrijk.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one portal and one browser for all browser tests together, and hands them out. */
final class PortalInBrowser implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PortalInBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Visitors.class || type == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var portal = once(test, Portal.class, Portal::start);
        return parameter.getParameter().getType() == Portal.class
                ? portal
                : once(test, Visitors.class, () -> Visitors.of(portal));
    }

    /** The store of the whole run closes what is in it at the end, the browser before the portal. */
    private static <T extends AutoCloseable> T once(
            ExtensionContext test, Class<T> type, java.util.function.Supplier<T> first) {
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent(type, key -> first.get(), type);
    }
}
