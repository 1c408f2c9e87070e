package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** A real disk that can be full or read-only from some moment on, and counts what is written. */
final class FaultyDisk implements SearchIndex.Disk {

    private final AtomicInteger writes = new AtomicInteger();
    private volatile int writesLeft = Integer.MAX_VALUE;
    private volatile boolean readOnly;
    private volatile Runnable beforeEachChangeOfFiles = () -> {};

    /** From now on it takes this many writes and no more. */
    void takeOnly(int more) {
        writesLeft = more;
    }

    void makeReadOnly() {
        readOnly = true;
    }

    void mend() {
        readOnly = false;
        writesLeft = Integer.MAX_VALUE;
    }

    int writes() {
        return writes.get();
    }

    /** Runs before a file is made, renamed, made durable or removed. */
    void beforeEachChangeOfFiles(Runnable then) {
        beforeEachChangeOfFiles = then;
    }

    @Override
    public Directory open(Path folder) throws IOException {
        return new Faulty(FSDirectory.open(folder));
    }

    private synchronized void change() throws IOException {
        beforeEachChangeOfFiles.run();
        write();
    }

    private synchronized void write() throws IOException {
        if (readOnly) {
            throw new IOException("Read-only file system");
        }
        if (writesLeft == 0) {
            throw new IOException("No space left on device");
        }
        writesLeft--;
        writes.incrementAndGet();
    }

    private final class Faulty extends FilterDirectory {

        Faulty(Directory in) {
            super(in);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            change();
            return faulty(super.createOutput(name, context));
        }

        @Override
        public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
            change();
            return faulty(super.createTempOutput(prefix, suffix, context));
        }

        @Override
        public void rename(String source, String destination) throws IOException {
            change();
            super.rename(source, destination);
        }

        /** A full disk lets go of files. */
        @Override
        public void deleteFile(String name) throws IOException {
            beforeEachChangeOfFiles.run();
            if (readOnly) {
                throw new IOException("Read-only file system");
            }
            super.deleteFile(name);
        }

        @Override
        public void sync(Collection<String> names) throws IOException {
            change();
            super.sync(names);
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            if (readOnly) {
                throw new IOException("Read-only file system");
            }
            return super.obtainLock(name);
        }

        private IndexOutput faulty(IndexOutput output) {
            return new FilterIndexOutput("faulty " + output.getName(), output.getName(), output) {
                @Override
                public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                    write();
                    super.writeBytes(bytes, offset, length);
                }
            };
        }
    }
}
