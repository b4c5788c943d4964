package dispatcher.guest.python;

import dispatcher.binding.Delivery;
import dispatcher.binding.ObjectChange;
import dispatcher.guest.testing.ScriptRun;
import dispatcher.message.remotecontrol.CreateObjectRequest;
import dispatcher.message.remotecontrol.DeleteBulkObjectsRequest;
import dispatcher.message.remotecontrol.SetPartScaleRequest;
import dispatcher.message.remotecontrol.SetSunParametersRequest;
import dispatcher.value.Vector3;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PythonRegionTest extends PythonScripts {
    @Test
    void groundHasAHeight() {
        assertThat(outputOf("""
                from dispatcher import region
                print(region.terrain[3, 4], region.terrain.get(3, 4))
                region.terrain[3, 4] = 25.5
                region.terrain.set(5, 6, 1)
                print(region.terrain[3, 4], region.terrain[5, 6], region.terrain)
                """)).isEqualTo("21.0 21.0\n25.5 1.0 <Terrain of <Region 'Test Region'>>\n");
    }

    @Test
    void assigningToTheSunKeepsTheRest() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.sun.day_length = 12
                region.sun.hour = 20.5
                region.sun.set(year_length=100, day_share=0.25)
                sun = region.sun.get()
                print(sun, sun.hour, sun["day_share"], region.sun.day_length, region.sun.horizon_shift)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("{'hour': 20.5, 'day_length': 12.0, 'year_length': 100.0, "
                    + "'horizon_shift': 0.0, 'day_share': 0.25} 20.5 0.25 12.0 0.0\n");
            assertThat(run.dispatcher().region().requests().stream()
                    .filter(SetSunParametersRequest.class::isInstance)
                    .map(request -> ((SetSunParametersRequest) request).currentTime()))
                    .containsExactly(6.0, 20.5, 20.5);
        }
    }

    @Test
    void assetsAreBytesInAndOut() {
        assertThat(outputOf("""
                from dispatcher import Asset, region
                id = region.assets.add(bytes(range(256)), name="All", content_type="text/x")
                asset = region.assets.get(id)
                print(asset.id == id, asset.name, asset.content_type, asset.data == bytes(range(256)))
                print(region.assets.get(region.assets.add("ü", id="00000000-0000-0000-0000-000000000009")).data)
                print(region.assets.exists(asset), region.assets.exists("00000000-0000-0000-0000-000000000001"))
                print(region.assets.dependencies(asset) == [id])
                taken = region.assets.of(region.create("box", name="Lamp"))
                print(taken.name, taken.data, isinstance(taken, Asset), region.create(taken, name="Other").name)
                """)).isEqualTo("""
                True All text/x True
                b'\\xc3\\xbc'
                True False
                True
                Lamp b'<ox/>' True Other
                """);
    }

    @Test
    void avatarsPartsInventoryAndMessages() {
        try (ScriptRun run = open("""
                from dispatcher import Avatar, Item, Part, region
                who = region.avatars.get("00000000-0000-0000-0000-000000000005")
                print(who.appearance, isinstance(who, Avatar), who)
                who.appearance = '{"height": 2}'
                print(who.appearance)
                lamp = region.create("box", name="Lamp")
                lamp.message("blink")
                [item] = lamp.inventory
                print(item, item.kind, item.asset_id, isinstance(item, Item))
                [part] = lamp.parts
                part.scale = (1, 2, 3)
                part.resize(4)
                part.rotation = (0, 0, 1, 0)
                part.move_to((1, 0, 0))
                part.color = "red"
                print(part.scale, part.rotation, part.position, part.color, isinstance(part, Part))
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    {} True <Avatar 00000000-0000-0000-0000-000000000005>
                    {"height": 2}
                    <Item 'Script', a script> script 00000000-0000-0007-0000-000000000007 True
                    (4, 4, 4) (0, 0, 1, 0) (1, 0, 0) red True
                    """);
            assertThat(run.dispatcher().region().requests().stream()
                    .filter(SetPartScaleRequest.class::isInstance)
                    .map(request -> Objects.requireNonNull(((SetPartScaleRequest) request).scale())))
                    .containsExactly(new Vector3(1, 2, 3), new Vector3(4, 4, 4));
            assertThat(run.dispatcher().region().object("Lamp").color()).isEqualTo(new Vector3(1, 0, 0));
        }
    }

    @Test
    void cloneIsWhereItsOriginalIs() {
        try (ScriptRun run = open("""
                from dispatcher import region
                lamp = region.create("box", name="Lamp", description="Bright", position=(1, 2, 3), rotation=(0, 0, 1, 0))
                for made in (lamp.clone(), lamp.clone(name="Second", position=(4, 5, 6))):
                    print(made != lamp, made.name, made.position, made.rotation)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    True Lamp (1.0, 2.0, 3.0) (0.0, 0.0, 1.0, 0.0)
                    True Second (4.0, 5.0, 6.0) (0.0, 0.0, 1.0, 0.0)
                    """);
            assertThat(run.dispatcher().region().requests().stream().filter(CreateObjectRequest.class::isInstance)
                    .map(request -> ((CreateObjectRequest) request).description()))
                    .containsExactly("Bright", "A copy", "A copy");
        }
    }

    @Test
    void manyAreMadeInFewMessages() {
        try (ScriptRun run = open("""
                from dispatcher import Refused, WrongArgument, region
                made = region.create_many([{"shape": "box", "name": f"Box {n}", "size": 2} for n in range(5)], batch=2)
                print([each.name for each in made], made[3].position, len({*made}))
                print([each.name for each in region.create_many("sphere", [{"position": (1, 2, 3)}, {}])])
                missing = "00000000-0000-0000-0000-000000000001"
                try:
                    region.create_many([{"shape": "box", "name": "Good"}, {"shape": missing, "name": "Bad"}])
                except Refused as e:
                    print(e)
                    print(e.region_text, [each.name for each in e.made])
                for wrong in (5, ["box"], [{"shape": "box"}, {"shap": "box"}], [{}],
                              [{"shape": "box", "position": (1, 2, float("nan"))}], [{"shape": "box", "name": 5}]):
                    try:
                        region.create_many(wrong)
                    except WrongArgument as e:
                        print(e)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("""
                    ['Box 0', 'Box 1', 'Box 2', 'Box 3', 'Box 4'] (128.0, 128.0, 20.0) 5
                    ['Sphere', 'Sphere']
                    1 of 2 objects could not be made: number 1 'Bad'. The region says: unable to create object from asset 00000000-0000-0000-0000-000000000001. The others are there, as `made` of this exception.
                    unable to create object from asset 00000000-0000-0000-0000-000000000001;  ['Good']
                    create_many takes a list with a dict for each object, but the number 5 came.
                    Number 0 of create_many takes a dict such as {'shape': 'box'}, but the text 'box' came.
                    Number 1 of create_many takes no 'shap'. Did you mean shape? It takes shape, name, description, position, rotation, velocity, color, alpha, size.
                    Number 0 of create_many has no shape. Give it one, as in {'shape': 'box'}, or one for all before the list.
                    The position of number 0 takes three numbers (x, y, z), but (1, 2, nan) came.
                    The name of number 0 takes a text, but the number 5 came.
                    """);
            assertThat(run.dispatcher().region().objects()).hasSize(8);
        }
    }

    @Test
    void deleteTakesOneOrSeveral() {
        try (ScriptRun run = open("""
                from dispatcher import Refused, region
                a, b, c, d, e = region.create_many("box", [{}] * 5)
                region.delete(a)
                region.delete(b, c.id)
                region.delete([d])
                region.delete([])
                try:
                    region.delete([a, e])
                except Refused as failure:
                    print(failure.region_text == f"no such object {a.id}; ")
                print(region.find())
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("True\n[]\n");
            assertThat(run.dispatcher().region().requests()).filteredOn(DeleteBulkObjectsRequest.class::isInstance)
                    .hasSize(3);
        }
    }

    @Test
    void contextManagersEndWhatTheyStand() {
        try (ScriptRun run = open("""
                from dispatcher import region
                with region.create("box", name="Short") as box:
                    with box.on_touch(print) as handler:
                        print(box, handler)
                print(region.find("Short"))
                with region.create("box") as gone:
                    gone.delete()
                """)) {
            run.toTheEnd();
            assertThat(run.output()).startsWith("<Object 'Short' ").endsWith("> <Handler print>\n[]\n");
            assertThat(run.dispatcher().registrations()).isZero();
        }
    }

    @Test
    void otherRegionIsTheSameWhenAskedTwice() {
        assertThat(outputOf("""
                from dispatcher import Denied, Region, connect, region
                other = connect("other")
                print(other.name, connect("other") is other, other != region, isinstance(region, Region), other)
                lamp = region.create("box", name="Lamp")
                print([each.region is other for each in other.find("Lamp")], lamp.region is region)
                try:
                    connect("elsewhere")
                except Denied as e:
                    print(e)
                """)).isEqualTo("""
                Other Region True True True <Region 'Other Region'>
                [True] True
                This script may not connect to elsewhere.
                """);
    }

    @Test
    void thousandsAreDeletedInMessagesThatARegionTakes() {
        try (ScriptRun run = open("""
                from dispatcher import region
                region.delete(region.create_many("box", [{}] * 2_001))
                print(region.find())
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("[]\n");
            assertThat(run.dispatcher().region().requests().stream().filter(DeleteBulkObjectsRequest.class::isInstance))
                    .hasSize(2);
        }
    }

    @Test
    void fastCommandsAreNotWaitedForButQuestionsAre() {
        try (ScriptRun run = open("""
                from dispatcher import region
                lamp = region.create("box", name="Lamp")
                fast = lamp.fast()
                fast.move_to((1, 2, 3))
                print(fast.position, fast == lamp, region.fast() is region.fast(), region.fast() == region)
                loose = region.fast(datagrams=True)
                made = loose.create("box", name="Made")
                loose.move([(lamp, (1, 2, 3)), (made, (4, 5, 6))])
                print(made.name, region.get(made.id).name)
                """)) {
            run.toTheEnd();
            assertThat(run.output()).isEqualTo("(1.0, 2.0, 3.0) True True True\nMade Made\n");
            assertThat(run.dispatcher().deliveries()).containsExactly(Delivery.SYNC, Delivery.ASYNC, Delivery.SYNC,
                    Delivery.SYNC, Delivery.DATAGRAM, Delivery.DATAGRAM, Delivery.SYNC);
        }
    }

    @Test
    void changesAreTold() {
        try (ScriptRun run = open("""
                from dispatcher import Change, region

                @region.watch("^Car", near=(10, 10, 10), within=5, every=2)
                def changed(change):
                    print(change, change.object.name, change.old_name, change.position, change.old_position)
                    print(change.polled, isinstance(change, Change), change.object.region is region)
                    changed.cancel()
                """)) {
            run.main();
            var watch = Objects.requireNonNull(run.dispatcher().watched());
            assertThat(watch.period()).isEqualTo(Duration.ofSeconds(2));
            assertThat(watch.objects().pattern()).isEqualTo("^Car");
            assertThat(watch.objects().coordinateB()).isEqualTo(new Vector3(15, 15, 15));
            run.dispatcher().changed(new ObjectChange(ObjectChange.Kind.MOVED, UUID.randomUUID(), "Car", null,
                    new Vector3(1, 2, 3), new Vector3(4, 5, 6)));
            run.dispatcher().loop().turnUntil(run.dispatcher()::idle);
            assertThat(run.dispatcher().loop().failures()).isEmpty();
            assertThat(run.output()).isEqualTo("""
                    <Change: 'Car' moved> Car None (1.0, 2.0, 3.0) (4.0, 5.0, 6.0)
                    True True True
                    """);
        }
    }

    @Test
    void wrongNamesAreToldWithWhatMayHaveBeenMeant() {
        List<String> uses = List.of("lamp.moveto((1, 2, 3))", "region.asset", "dispatcher.regoin",
                "lamp.parts[0].colour",
                "region.sun.hours", "lamp.positon = (1, 2, 3)", "lamp.postion = (1, 2, 3)", "lamp.colour = 'red'",
                "region.name = 'x'", "lamp.color");
        List<String> told = uses.stream().map(use -> failureOf("""
                import dispatcher
                from dispatcher import region
                lamp = region.create("box")
                %s
                """.formatted(use)).lines().limit(2).toList().toString()).toList();
        assertThat(told).satisfiesExactly(
                text -> assertThat(text).contains("'Object' object has no attribute 'moveto'. Did you mean move_to?"),
                text -> assertThat(text).contains("'Region' object has no attribute 'asset'. Did you mean assets?"),
                text -> assertThat(text).contains("has no attribute 'regoin'. Did you mean Region or region?"),
                text -> assertThat(text).contains("'Part' object has no attribute 'colour'. Did you mean color?"),
                text -> assertThat(text).contains("no attribute 'hours'. Did you mean hour?"),
                text -> assertThat(text).contains("no attribute 'positon'", "Did you mean position?"),
                text -> assertThat(text).contains("no attribute 'postion'", "Did you mean position?"),
                text -> assertThat(text).contains("no attribute 'colour'", "Paint it: paint(\"red\")."),
                text -> assertThat(text).contains("has no setter", "That can be read only, not assigned."),
                text -> assertThat(text).contains("no attribute 'color'", "Paint it: paint(\"red\")."));
        assertThat(told).noneMatch(text -> text.matches(".*Did you mean.*Did you mean.*"));
        assertThat(failureOf("from dispatcher import regoin\n")).contains("ImportError: cannot import name 'regoin'")
                .contains("Did you mean Region or region?");
    }

    @Test
    void everyNameOfTheModuleIsThere() {
        assertThat(outputOf("""
                import dispatcher
                print([name for name in dispatcher.__all__ if not hasattr(dispatcher, name)])
                print([name for name in dispatcher.__all__ if not getattr(dispatcher, name).__doc__])
                print(dispatcher.region.create.__doc__.splitlines()[0], dispatcher.region.create.__name__)
                """)).isEqualTo("[]\n[]\nMakes an object and gives it. create\n");
    }
}
