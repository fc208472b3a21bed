"""Makes the modules beside this file (tiny_pack) importable from every test, and bytecode kept as installed programs keep it."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

# Start-up is tested as users have it: what is kept between runs is not kept where this is set.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A cache of this checkout alone: another one's run would put its own forms in the place of these.
os.environ.setdefault("PLANCHECK_CACHE", str(Path(__file__).parents[1] / ".pytest_cache" / "plancheck"))
