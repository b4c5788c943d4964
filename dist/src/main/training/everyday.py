"""What everyday scripts import, so that the ahead-of-time cache has it."""

import argparse
import asyncio
import collections
import dataclasses
import datetime
import functools
import itertools
import json
import math
import random
import re
import time
import typing
import uuid

import OpenSimRemoteControl

from dispatcher import messages

print(messages.info().scene_list)
print(json.dumps({"now": str(datetime.datetime.now()), "root": math.sqrt(2)}), re.sub("a", "b", "banana"))
