package dispatcher.guest;

/** The way from the host into a script's code and out of it. Used on the script's loop. */
interface GuestEntrance {
    /**
     * Runs code of the script; does nothing once the script has ended itself.
     *
     * @throws ScriptException where the code failed
     */
    void enter(Runnable guestCode) throws ScriptException;

    /** Called by code of the script that ends it, after the host was told so: that code goes no further. */
    void leave();
}
