"""Makes the objects that all sides ask for and move: objects.py COUNT"""

from dispatcher import args, region

region.create_many("box", [{"name": f"Bench {n}", "position": (n % 200 + 10, 100, 25)} for n in range(int(args[0]))])
