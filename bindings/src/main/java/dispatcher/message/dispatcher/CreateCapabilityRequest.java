package dispatcher.message.dispatcher;

import dispatcher.message.Field;
import dispatcher.message.Message;
import dispatcher.message.Request;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Message(value = "Dispatcher.Messages.CreateCapabilityRequest",
        doc = "Asks for a capability: the user is named by id, else by first and last name, else by e-mail address.")
public record CreateCapabilityRequest(
        @Field(value = "UserID",
                doc = "The account's id; zero: use the name or the e-mail address.") @Nullable UUID userId,
        @Field(value = "HashedPasswd",
                doc = "The password's MD5 as 32 lower-case hexadecimal digits.") @Nullable String hashedPasswd,
        @Field(value = "LifeSpan",
                doc = "How long the capability lives unused; above the region's maximum it is cut, zero or less is refused.",
                unit = "s", defaultValue = "300") @Nullable Integer lifeSpan,
        @Field(value = "FirstName", doc = "The account's first name.") @Nullable String firstName,
        @Field(value = "LastName", doc = "The account's last name.") @Nullable String lastName,
        @Field(value = "EmailAddress", doc = "The account's e-mail address.") @Nullable String emailAddress,
        @Field(value = "DomainList",
                doc = "The message domains that the capability shall open, for example RemoteControl; MASTER opens all.") @Nullable List<String> domainList) implements Request<CapabilityResponse> {
    /** Without the password. */
    @Override
    public String toString() {
        return "CreateCapabilityRequest[userId=" + userId + ", firstName=" + firstName + ", lastName=" + lastName
                + ", emailAddress=" + emailAddress + ", domainList=" + domainList + "]";
    }
}
