"""What importlib does otherwise here: modules are classes, of the library or compiled from sources.

Runs as a part of importlib's own modules, before a program sees them.
"""

import _imp
import sys


def install(bootstrap, external):
    """Adapts the two modules of importlib."""

    library = _imp._library_root()
    SourceLoader = external.SourceLoader
    FileLoader = external.FileLoader
    SourceFileLoader = external.SourceFileLoader
    get_data_of_file = FileLoader.get_data
    stats_of_file = SourceFileLoader.path_stats

    def in_library(path):
        return path.startswith(library) and path[len(library):][:1] == '/'

    def source_to_code(self, data, path, *, _optimize=-1):
        """Return the code object compiled from source."""
        if not isinstance(data, (bytes, bytearray)):
            return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)
        return _imp._source_code(data, path, getattr(self, 'name', '__main__'))

    def get_code(self, fullname):
        """Concrete implementation of InspectLoader.get_code."""
        path = self.get_filename(fullname)
        own = type(self)
        if (in_library(path) and own.get_data is get_data
                and own.source_to_code is source_to_code
                and _imp._library_read(path) is not None):
            return _imp._library_code(fullname)
        return self.source_to_code(self.get_data(path), path)

    def get_data(self, path):
        """Return the data from path as raw bytes."""
        if isinstance(path, str) and in_library(path):
            data = _imp._library_read(path)
            if data is not None:
                return data
        return get_data_of_file(self, path)

    def path_stats(self, path):
        """Return the metadata for the path."""
        if in_library(path):
            data = _imp._library_read(path)
            if data is not None:
                return {'mtime': 0, 'size': len(data)}
        return stats_of_file(self, path)

    class LibraryFinder:
        """Finds the modules of the library in one of its folders."""

        def __init__(self, path):
            self.path = path

        def find_spec(self, fullname, target=None):
            found = _imp._library_find(fullname, self.path)
            if found is None:
                return None
            file, is_package = found
            if file is None:
                return bootstrap.spec_from_loader(
                    fullname, bootstrap.BuiltinImporter, origin='built-in')
            locations = [file.rpartition('/')[0]] if is_package else None
            return external.spec_from_file_location(
                fullname, file, loader=SourceFileLoader(fullname, file),
                submodule_search_locations=locations)

        def iter_modules(self, prefix=''):
            for name, is_package in _imp._library_modules(self.path):
                yield prefix + name, is_package

        def invalidate_caches(self):
            pass

        def __repr__(self):
            return f'FileFinder({self.path!r})'

    def library_hook(path):
        """A path hook for the folders of the library."""
        if path == library or in_library(path):
            return LibraryFinder(path)
        raise ImportError('only the library is supported', path=path)

    SourceLoader.source_to_code = source_to_code
    SourceLoader.get_code = get_code
    FileLoader.get_data = get_data
    SourceFileLoader.path_stats = path_stats
    import zipimport
    sys.path_hooks[:0] = zipimport.zipimporter, library_hook
