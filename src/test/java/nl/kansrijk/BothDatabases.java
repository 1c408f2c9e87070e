package nl.kansrijk;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Repeats a test class for each make of database, and hands out databases that last as long as their test. */
class BothDatabases implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        return Stream.of(TestDatabase.Make.values()).map(On::new);
    }

    private record On(TestDatabase.Make make) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return make.label();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new FreshDatabase(make));
        }
    }

    private record FreshDatabase(TestDatabase.Make make) implements ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(FreshDatabase.class);

        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            var type = parameter.getParameter().getType();
            return type.equals(TestDatabase.class) || type.equals(TestDatabase.Make.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            if (parameter.getParameter().getType().equals(TestDatabase.Make.class)) {
                return make;
            }
            // The store closes what it holds when the test is over.
            return test.getStore(NAMESPACE)
                    .computeIfAbsent(TestDatabase.class, type -> TestDatabase.fresh(make), TestDatabase.class);
        }
    }
}
