# Sets the language and the time zone of the process that it shares.
# expect: RuntimeError: tr_TR\.UTF-8 None None None 0$
# unprotected: unsafe: the neighbours share it
import locale
import os
import time

said = []
for way in (lambda: locale.setlocale(locale.LC_ALL, "tr_TR.UTF-8"), lambda: os.environ.update(TZ="Asia/Tokyo"), lambda: time.tzset(), lambda: os.putenv("TZ", "Asia/Tokyo"), lambda: os.umask(0)):
    try:
        said.append(str(way()))
    except Exception as e:
        said.append(type(e).__name__)
raise RuntimeError(" ".join(said))
