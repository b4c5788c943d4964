package dispatcher.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code Dispatcher/Messages.pm}: a function for each request, and what the fields are called on the wire. */
final class PerlLibrary {
    static final String HEAD = """
            package Dispatcher::Messages;

            # Generated from the message records; CONTRIBUTING.md says how. Not to be edited.

            use strict;
            use warnings;

            use Dispatcher::Message ();

            our $VERSION = '0.1.0';
            """;

    private PerlLibrary() {}

    static String text() {
        List<String> parts = new ArrayList<>();
        parts.add(HEAD.strip());
        Stream.concat(PythonLibrary.structures().stream(), Contract.responses().stream())
                .forEach(each -> parts.add("my $" + each.name() + " = " + table(each, "") + ";"));
        Contract.requests().forEach(each -> parts.add(function(each)));
        parts.add("1;\n\n__END__");
        parts.add(PerlPod.text());
        return String.join("\n\n", parts) + "\n";
    }

    /** The name of a field in Perl, which has no words of its own that a key could not be. */
    static String name(GuestField field) {
        return Names.snake(field.camel());
    }

    private static String table(GuestMessage message, String indent) {
        List<String> entries = message.fields().stream().map(PerlLibrary::entry).toList();
        return entries.isEmpty() ? "{}" : Wrapped.block("    ", "{", " ", indent, entries, "}");
    }

    private static String entry(GuestField field) {
        return name(field) + " => " + field.structure()
                .map(structure -> "[ " + quoted(field.wire()) + ", $" + structure.name() + " ]")
                .orElse(quoted(field.wire()));
    }

    private static String function(GuestMessage request) {
        return "sub " + request.snake() + " {\n    my $fields = " + table(request, "    ")
                + ";\n    return Dispatcher::Message::send(" + quoted(request.snake()) + ", " + quoted(request.name())
                + ", $fields, $" + request.response().name() + ", @_);\n}";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
