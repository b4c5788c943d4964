package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Scripts that tell as much as they can: their environment, what a refused call says, and handlers that fail again and again. */
final class Spy {
    private static final Map<String, String> TEXTS = Map.of("spy.mjs", """
            import { region, every } from 'dispatcher';
            import * as messages from 'dispatcher/messages';
            const lamp = await region.create('box', { name: 'Lamp', position: [128, 128, 25] });
            await lamp.onTouch(() => {});
            try {
                await messages.getObjectPosition({ objectId: '00000000-0000-4000-8000-000000000001' });
            } catch (e) { console.log(e.message, e.stack); }
            every(0.05, () => region.nowhere());
            console.log('ready');
            """, "spy.py", """
            import os
            import traceback
            from dispatcher import DispatcherError, every, messages, region
            lamp = region.create('box', name='Lamp', position=(128, 128, 25))
            lamp.on_touch(lambda touch: None)
            print(dict(os.environ))
            try:
                messages.get_object_position(object_id='00000000-0000-4000-8000-000000000001')
            except DispatcherError as failure:
                print(failure, traceback.format_exc())
            every(0.05, lambda: region.nowhere())
            print('ready', flush=True)
            """, "spy.pl", """
            use strict;
            use warnings;
            use Dispatcher;
            $| = 1;
            my $lamp = $region->create(box => name => 'Lamp', position => [ 128, 128, 25 ]);
            $lamp->on_touch(sub { });
            print "$_=$ENV{$_}\\n" for sort keys %ENV;
            eval { $region->call('GetObjectPosition', ObjectID => '00000000-0000-4000-8000-000000000001'); 1 } or print $@;
            every(0.05, sub { $region->nowhere });
            print "ready\\n";
            Dispatcher->run;
            """);

    private Spy() {}

    /** Writes the script of that name. */
    static Path write(Path folder, String name) throws IOException {
        return Files.writeString(folder.resolve(name), Objects.requireNonNull(TEXTS.get(name)));
    }
}
