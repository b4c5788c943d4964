package dispatcher.guest.python;

import dispatcher.guest.Policy;
import dispatcher.guest.testing.ScriptRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PythonSandboxTest extends PythonScripts {
    private static final List<String> FORBIDDEN = List.of(
            "open('/etc/passwd').read()",
            "open('../../../../../../../../../../etc/passwd').read()",
            "open('link').read()",
            "open('links/passwd').read()",
            "__import__('os').listdir('/')",
            "__import__('os').stat('/etc/passwd').st_size",
            "open('new.txt', 'w').write('x')",
            "__import__('os').remove('hello.py')",
            "__import__('os').rename('hello.py', 'other.py')",
            "__import__('os').mkdir('folder')",
            "__import__('os').environ['PATH']",
            "__import__('subprocess').run(['id'])",
            "__import__('os').getppid()",
            "__import__('os').system('id')",
            "__import__('os').chdir('/')",
            "__import__('os').chdir('/etc')",
            "__import__('os').unlink('/etc/passwd')",
            "1 / __import__('os').access('/etc/passwd', 4)",
            "__import__('os').kill(1, 0)",
            "__import__('posix').getpgid(0)",
            "__import__('sqlite3').connect('/etc/passwd')",
            "__import__('java').type('java.lang.System')",
            "__import__('polyglot').eval(language='js', string='1')",
            "__import__('dispatcher')._host.binding.getClass()",
            "__import__('dispatcher')._host.binding.hashCode()",
            "__import__('dispatcher').region.call('ChatRequest').getClass()");

    private static final String TRUST = "A script that you trust may do it: run it with --policy trusted.";

    @Test
    void constrainedScriptCannotReachOutside() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("links"), Path.of("/etc"));
        String attempts = FORBIDDEN.stream().map("""
                try:
                    print("GOT", %s)
                except Exception as e:
                    print(type(e).__name__)
                """::formatted).collect(Collectors.joining());
        assertThat(outputOf(attempts).lines()).hasSameSizeAs(FORBIDDEN)
                .allMatch(line -> line.matches("[A-Z]\\w+(Error|Operation)"));
        assertThat(folder.resolve("hello.py")).exists();
        Files.delete(folder.resolve("link"));
        Files.delete(folder.resolve("links"));
    }

    /** A sandbox has a sleep of its own, since Python's cannot be cut off. */
    @Test
    void sleepsAsPythonDoes() {
        assertThat(outputOf("""
                import time
                begin = time.monotonic()
                for seconds in 0, 0.0, True and 0.05, 0.7:
                    time.sleep(seconds)
                print(0.75 <= time.monotonic() - begin < 30)
                for wrong in -1, -0.5, float("nan"), float("inf"), "1", None, 1 + 0j:
                    try:
                        time.sleep(wrong)
                    except (ValueError, OverflowError, TypeError) as e:
                        print(f"{type(e).__name__}: {e}")
                """)).isEqualTo("""
                True
                ValueError: sleep length must be non-negative
                ValueError: sleep length must be non-negative
                ValueError: Invalid value NaN (not a number)
                OverflowError: timestamp out of range for platform time_t
                TypeError: 'str' object cannot be interpreted as an integer
                TypeError: 'NoneType' object cannot be interpreted as an integer
                TypeError: 'complex' object cannot be interpreted as an integer
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "import os; os.system('id') | hello.py:1: PermissionError: Processes belong to the host.",
            "import socket; socket.create_connection(('127.0.0.1', 9)) | hello.py: Not possible here: getaddrinfo was excluded",
            "import threading; threading.Thread(target=print).start() | hello.py: Not possible here: Creating threads is not allowed.",
    })
    void constrainedScriptHasNoProcessesSocketsAndThreads(String attempt, String sentence) {
        assertThat(failureOf(attempt + "\n")).startsWith(sentence).contains(TRUST);
    }

    /** A signal reaches the whole process, which is the host's; a script cannot get the functions back either. */
    @Test
    void constrainedScriptHasNoSignals() {
        List<String> attempts = List.of("signal.signal(signal.SIGWINCH, signal.SIG_IGN)",
                "signal.raise_signal(signal.SIGWINCH)", "signal.alarm(0)", "signal.setitimer(signal.ITIMER_REAL, 0)",
                "signal.siginterrupt(signal.SIGWINCH, True)", "_signal.raise_signal(28)", "again().raise_signal(28)",
                "importlib.reload(_signal).raise_signal(28)", "made().raise_signal(28)");
        String script = """
                import _imp, _signal, importlib, importlib.util, signal, sys
                def again():
                    del sys.modules["_signal"]
                    return importlib.import_module("_signal")
                def made():
                    module = _imp.create_builtin(importlib.util.find_spec("_signal"))
                    _imp.exec_builtin(module)
                    return module
                """ + attempts.stream().map("""
                try:
                    print("GOT", %s)
                except PermissionError as e:
                    print(e)
                """::formatted).collect(Collectors.joining());
        assertThat(outputOf(script).lines()).hasSameSizeAs(attempts).containsOnly("Signals belong to the host.");
    }

    @Test
    void whatIsForbiddenIsToldWithThePolicyThatAllowsIt() {
        assertThat(failureOf("open('/etc/passwd')\n")).startsWith("hello.py:1: PermissionError: ").contains(TRUST);
        assertThat(failureOf("open('missing.txt')\n")).startsWith("hello.py:1: FileNotFoundError: ")
                .doesNotContain("--policy");
    }

    @Test
    void constrainedScriptReadsItsOwnFolder() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "some notes");
        assertThat(outputOf(
                "import os\nprint(open('notes.txt').read(), sorted(os.listdir('.')), os.environ.get('PATH'))\n"))
                .isEqualTo("some notes ['hello.py', 'notes.txt'] None\n");
    }

    /** They are the host's, which has not many. */
    @Test
    void constrainedScriptHoldsNoDescriptors() throws IOException {
        Files.writeString(folder.resolve("large.txt"), "0123456789".repeat(20_000));
        Path descriptors = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(descriptors));
        try (ScriptRun run = open("""
                import os
                files = [open(name) for name in (__file__, "large.txt", os.__file__) for _ in range(300)]
                folders = [os.scandir(".") for _ in range(300)]
                print(files[0].read(12), files[300].read()[-11:], len(files[-1].read()) > 1000, next(folders[0]).name > "")
                """).toTheEnd(); Stream<Path> open = Files.list(descriptors)) {
            assertThat(run.output()).isEqualTo("import os\nfi 90123456789 True True\n");
            assertThat(open.count()).isLessThan(250);
        }
    }

    /** A thread that opens a pipe waits until somebody writes. */
    @Test
    void constrainedScriptCannotWaitForAPipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().waitFor()).isZero();
        assertThat(failureOf("open('pipe')\n")).startsWith("hello.py:1: PermissionError: ");
    }

    @Test
    void trustedScriptHasFilesAndEnvironmentButNoHostClasses() throws IOException {
        try (ScriptRun run = open(Policy.TRUSTED, """
                import os, sys, threading
                print(len(open("/etc/passwd").read()) > 0, "PATH" in os.environ)
                with open(sys.argv[1], "w") as file:
                    file.write("written")
                os.replace(sys.argv[1], sys.argv[1] + ".moved")
                thread = threading.Thread(target=lambda: print("in a thread"))
                thread.start()
                thread.join()
                try:
                    import java
                    print(java.type("java.lang.System"))
                except Exception as e:
                    print(type(e).__name__)
                import subprocess
                print(subprocess.run(["echo", "a process"], capture_output=True, text=True).stdout, end="")
                """, folder.resolve("new.txt").toString())) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("True True\nin a thread\nNotImplementedError\na process\n");
        }
        assertThat(folder.resolve("new.txt.moved")).hasContent("written");
    }

    @Test
    void scriptThatIsCalledDispatcherDoesNotHideTheLibrary() throws IOException {
        Files.writeString(folder.resolve("dispatcher.py"), "region = None");
        assertThat(outputOf("from dispatcher import region\nprint(region.name)\n")).isEqualTo("Test Region\n");
    }
}
