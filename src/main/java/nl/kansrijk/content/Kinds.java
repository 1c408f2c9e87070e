package nl.kansrijk.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All kinds that the modules have declared. */
@Component
public class Kinds {

    private final Map<String, Kind> byName;

    Kinds(List<Kind> declared) {
        byName = declared.stream().collect(Collectors.toMap(Kind::name, Function.identity()));
    }

    public Collection<Kind> all() {
        return byName.values();
    }

    public Optional<Kind> inFolder(String folder) {
        return byName.values().stream()
                .filter(kind -> kind.folder().equals(folder))
                .findFirst();
    }

    public Kind named(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No kind of document is named " + name));
    }
}
