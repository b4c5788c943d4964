package dispatcher.binding;

/** How much a log line matters. */
public enum LogLevel {
    DEBUG, INFO, WARNING, ERROR
}
