package dispatcher.host.session;

import dispatcher.binding.UserCheck;
import dispatcher.failure.DispatcherException;
import dispatcher.failure.FailureKind;
import dispatcher.message.Answer;
import dispatcher.message.Request;
import dispatcher.message.Success;
import dispatcher.message.dispatcher.CreateCapabilityRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How a session asks to be let in, and what a refusal means. Says nothing of the password. */
record Login(URI url, Account account, Password password, List<String> domains, Duration life) {
    Login as(Credentials who) {
        return new Login(url, who.account(), who.password(), domains, life);
    }

    boolean isBy(Credentials who) {
        return account.equals(who.account()) && password.hash().equals(who.password().hash());
    }

    /** Knows the user again. */
    UserCheck user() {
        return new OwnUser(account, password);
    }

    CreateCapabilityRequest request() {
        int seconds = Math.toIntExact(life.toSeconds());
        return switch (account) {
            case Account.Id(UUID id) ->
                new CreateCapabilityRequest(id, password.hash(), seconds, null, null, null, domains);
            case Account.Name(String first, String last) ->
                new CreateCapabilityRequest(null, password.hash(), seconds, first, last, null, domains);
            case Account.Email(String address) ->
                new CreateCapabilityRequest(null, password.hash(), seconds, null, null, address, domains);
        };
    }

    /** The failure for an answer that is no capability. */
    DispatcherException refusal(Answer answer) {
        String text = answer.text();
        if (answer.success() != Success.FAILURE) {
            return new DispatcherException(
                    FailureKind.BAD_ANSWER, url + " answered the request for a capability with none.", "");
        } else if (text.startsWith("failed to locate account")) {
            return notAuthorized(text, "knows no user " + account,
                    "Check the name, letter by letter: upper and lower case differ.");
        } else if (text.startsWith("failed to authenticate user")) {
            return notAuthorized(text, "does not accept the password of " + account,
                    "Check the password and the user.");
        } else if (text.endsWith("is not authorized to access this interface")) {
            return notAuthorized(
                    text,
                    "does not let " + account + " use the Dispatcher",
                    "The user must be the estate's owner or, where the region allows it, one of its managers.");
        }
        Request<?> request = request();
        return Refusals.of(request, answer);
    }

    private DispatcherException notAuthorized(String text, String what, String advice) {
        return DispatcherException
                .answered(FailureKind.NOT_AUTHORIZED, "The region at " + url + " " + what + ".", advice, text);
    }
}
