package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Reads what is in a directory and never writes there: what is new is in memory, and what goes is only forgotten. */
final class MemoryAbove extends BaseDirectory {

    private final Directory below;
    private final Directory memory = new ByteBuffersDirectory();
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();

    MemoryAbove(Directory below) {
        super(new SingleInstanceLockFactory());
        this.below = below;
    }

    @Override
    public String[] listAll() throws IOException {
        var remembered = Stream.of(below.listAll()).filter(name -> !forgotten.contains(name));
        return Stream.concat(remembered, Stream.of(memory.listAll()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return where(name).fileLength(name);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return where(name).openInput(name, context);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return memory.createOutput(name, context);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return memory.createTempOutput(prefix, suffix, context);
    }

    @Override
    public void deleteFile(String name) throws IOException {
        if (isInMemory(name)) {
            memory.deleteFile(name);
        } else {
            where(name);
            forgotten.add(name);
        }
    }

    /** Lucene renames only what it has just written. */
    @Override
    public void rename(String source, String destination) throws IOException {
        memory.rename(source, destination);
    }

    @Override
    public void sync(Collection<String> names) {}

    @Override
    public void syncMetaData() {}

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() throws IOException {
        memory.close();
        below.close();
    }

    private Directory where(String name) throws IOException {
        if (isInMemory(name)) {
            return memory;
        }
        if (forgotten.contains(name)) {
            throw new NoSuchFileException(name);
        }
        return below;
    }

    private boolean isInMemory(String name) throws IOException {
        return Set.of(memory.listAll()).contains(name);
    }
}
