package dispatcher.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What Perl programs can say in the words of the guest interface, against a region in a process of its own. */
@Timeout(300)
class PerlApiTest {
    @TempDir
    private Path folder = Path.of("");

    private String output(String text) throws IOException, InterruptedException {
        Path program = Files.writeString(folder.resolve("program.pl"),
                "use strict; use warnings; use Dispatcher;\n" + text);
        try (Program run = Program.start(Map.of("XDG_STATE_HOME", folder.toString()), "run", program.toString())) {
            assertThat(run.exitCode()).as(run::err).isZero();
            assertThat(run.err()).isEmpty();
            return run.out();
        }
    }

    @Test
    void controlsTheGroundTheSunAndAssets() throws IOException, InterruptedException {
        assertThat(output("""
                $region->terrain->set(10, 10, 33.5);
                print 'height ', $region->terrain->get(10, 10), "\\n";
                $region->sun->set(day_length => 12);
                $region->sun->hour(6);
                my $sun = $region->sun->get;
                printf "%.1f %d %s\\n", $sun->{hour}, $sun->{day_length}, join ' ', sort keys %$sun;
                my $id = $region->assets->add("abc\\xff", name => 'Note', content_type => 'application/vnd.ll.notecard');
                my $asset = $region->assets->get($id);
                print join(' ', $asset->name, length $asset->data, $asset->content_type, $asset->id eq $id), "\\n";
                print $region->assets->exists($id), ' ', join(' ', map { $_ eq $id } $region->assets->dependencies($id)), "\\n";
                print join(' ', sort keys %{ $region->info }), "\\n";
                eval { $region->sun->set(day_length => 0) };
                print $@->message, "\\n";
                """)).isEqualTo("""
                height 33.5
                6.0 12 day_length day_share horizon_shift hour year_length
                Note 4 application/vnd.ll.notecard 1
                1 1
                AsyncEndPoint MessageList SceneList SynchEndPoint
                day_length cannot be set to 0: the protocol takes 0 as unchanged.
                """);
    }

    @Test
    void makesManyObjectsClonesThemAndChangesTheirParts() throws IOException, InterruptedException {
        assertThat(output("""
                my @three = $region->create_many([
                    { shape => 'sphere', color => 'red' },
                    { shape => 'box', name => 'Crate', position => [10, 10, 30] },
                    { shape => 'sphere', color => 'red' },
                ], batch => 2);
                print join(', ', map { $_->name . " @{ $_->position }" } @three), "\\n";
                my $clone = $three[1]->clone(position => [20, 20, 20]);
                my $copy = $region->create($region->assets->of($clone), color => 'blue', name => 'Copy');
                print join(' ', $clone->name, @{ $clone->position }, scalar(my @none = $clone->inventory)), "\\n";
                my $twin = $clone->clone;
                print join(' ', $twin->name, @{ $twin->position }), "\\n";
                $twin->delete;
                $_->resize(2), $_->turn_to([0, 0, 1, 0]), $_->paint('blue', 0.5) for $clone->parts;
                $clone->message('hi');
                $clone->turn_to([0, 0, 1, 0]);
                print "@{ $clone->rotation } ", ($clone->parts)[0]->shape, "\\n";
                eval { $region->create_many([ { shape => 'box' }, { shape => '00000000-0000-4000-8000-000000000001' } ]) };
                print $@->kind, ' ', $@->message =~ /^The region did not make all of 2 objects: / ? 'said' : $@, "\\n";
                eval { $region->delete($clone, '00000000-0000-4000-8000-000000000001') };
                print $@->region_text, "\\n";
                $region->delete(\\@three);
                print join(' ', sort map { $_->name } $region->find), "\\n";
                $region->delete_all;
                print scalar(my @left = $region->find), "\\n";
                """)).isEqualTo("""
                Sphere 128 128 20, Crate 10 10 30, Sphere 128 128 20
                Crate 20 20 20 0
                Crate 20 20 20
                0 0 1 0 box
                Refused said
                no such object 00000000-0000-4000-8000-000000000001
                Box Copy
                0
                """);
    }
}
