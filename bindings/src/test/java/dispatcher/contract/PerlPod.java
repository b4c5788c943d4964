package dispatcher.contract;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the documentation of {@code Dispatcher/Messages.pm}. */
final class PerlPod {
    private static final Words PERL = Words.JAVASCRIPT;
    private static final String INDENT = " ".repeat(4);

    static final String HEAD = """
            =encoding utf8

            =head1 NAME

            Dispatcher::Messages - every message of the protocol as a function

            =head1 SYNOPSIS

                use Dispatcher;
                use Dispatcher::Messages;

                my $found = Dispatcher::Messages::find_objects(pattern => '^Lamp$');
                print scalar @{ $found->{objects} }, " lamps\\n";

            =head1 DESCRIPTION

            Fields are pairs of a name and a value; what is left out, or undefined, is not sent, and the region takes its default.
            Each function waits for the answer and gives it as a reference to a hash: with the fields that the answer has, and with
            C<warnings>, what the region said besides, such as which of many objects it does not know; mostly empty. An id may be
            given as text or as the object itself, a structure as a reference to a hash. C<region> sends to another region than the
            program's own.

            Every call can die with any L<Dispatcher::Error>: C<WrongArgument> where a field does not fit (nothing was sent),
            C<Unsupported> where the region does not offer the message, C<Refused> where it does not do what is asked.

            =head1 FUNCTIONS

            =over
            """;

    private PerlPod() {}

    static String text() {
        return HEAD + Contract.requests().stream().map(PerlPod::item).collect(Collectors.joining())
                + "\n=back\n\n=head1 ANSWERS\n\n=over\n"
                + types(Contract.responses(), field -> PERL.answer(field, "undef"))
                + "\n=back\n\n=head1 STRUCTURES\n\n=over\n"
                + types(PythonLibrary.structures(), PERL::argument) + "\n=back\n\n=cut";
    }

    private static String item(GuestMessage request) {
        return "\n=item " + request.snake() + "\n\n"
                + Wrapped.prose("", "", JavaScriptLibrary.sentence(request) + " Gives "
                        + request.response().name() + ".")
                + "\n" + fields(request, PERL::argument);
    }

    private static String types(List<GuestMessage> types, Function<GuestField, String> text) {
        return types.stream()
                .map(type -> "\n=item " + type.name() + "\n\n" + Wrapped.prose("", "", type.doc()) + "\n"
                        + fields(type, text))
                .collect(Collectors.joining());
    }

    private static String fields(GuestMessage message, Function<GuestField, String> text) {
        int width = message.fields().stream().mapToInt(field -> PerlLibrary.name(field).length()).max().orElse(0) + 2;
        return message.fields().stream()
                .map(field -> Wrapped.prose(INDENT + padded(PerlLibrary.name(field), width), INDENT + " ".repeat(width),
                        text.apply(field)) + "\n")
                .collect(Collectors.joining("", message.fields().isEmpty() ? "" : "\n", ""));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
