# Loads a file of the machine as if it were a module.
# expect: PermissionError: \[Errno 1\] Operation not permitted: '/etc/passwd'
# unprotected: GAINED
import importlib.machinery

loader = importlib.machinery.SourceFileLoader("stolen", "/etc/passwd")
print("GAINED", loader.get_data("/etc/passwd"))
