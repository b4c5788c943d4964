"""Gives the function that loads the guest library. Nothing of it stays among the script's own names."""


def _loader():
    import sys

    def load(library, compiled, compressors, too_many):
        sys.path.insert(0, library)
        sys.dont_write_bytecode = True
        if compiled is not None:
            sys.meta_path.insert(0, _finder(library, compiled))
        if compressors is not None:
            from dispatcher._confined import confine

            confine(compressors, too_many)
        from dispatcher._start import start

        return start

    def _finder(library, file):
        import marshal
        from _frozen_importlib import ModuleSpec

        with open(file, "rb") as opened:
            modules = marshal.load(opened)

        class Compiled:
            """Has all modules of the library, so that nobody has to look for them in folders."""

            @staticmethod
            def find_spec(name, path=None, target=None):
                if name not in modules:
                    return None
                place = f"{library}/{modules[name][0]}"
                spec = ModuleSpec(name, Compiled, origin=place, is_package=place.endswith("/__init__.py"))
                spec.has_location = True
                if spec.submodule_search_locations is not None:
                    spec.submodule_search_locations.append(place.rpartition("/")[0])
                return spec

            @staticmethod
            def create_module(spec):
                return None

            @staticmethod
            def exec_module(module):
                exec(marshal.loads(modules[module.__name__][1]), module.__dict__)

        return Compiled

    return load


globals().pop("_loader")()
