using CqpKits.Diagnostics;
using CqpKits.Yaml;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Loading;

/// <summary>
/// Reads the entry file and those it lists, and joins their sections. A file that cannot be read is reported, and the others are read all the same.
/// </summary>
internal sealed class CertificationFiles(string folder, SourceReader read, ReadingLog log)
{
    private readonly List<string> _paths = [];

    /// <summary>Workspace paths of the files, in the order in which they were read.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>All sections of all files as one mapping; null when the entry file, which lists the others, cannot be read.</summary>
    public YamlMapping? ReadAll()
    {
        var entryPath = PathOf(CertificationLoader.EntryFile);
        if (ReadTree(entryPath, listedAt: null) is not { } entry)
        {
            return null;
        }

        var sections = new SectionJoin(log);
        var listed = sections.Add(entry);
        foreach (var item in Listed(listed))
        {
            if (ReadTree(PathOf(item.Text), item.Position) is { } tree && sections.Add(tree) is { } stray)
            {
                log.Report(LoadingMessages.FilesOutsideEntry(stray.Key.Position));
            }
        }

        if (!sections.HasIdentity && !log.CodesMayBeMissing)
        {
            log.Report(LoadingMessages.MissingIdentity(SourcePosition.File(entryPath)));
        }

        return sections.Joined(SourcePosition.File(entryPath));
    }

    private YamlNode? ReadTree(string path, SourcePosition? listedAt)
    {
        _paths.Add(path);
        var file = read(path);
        log.Report(file.Diagnostics.Select(d => IsMissing(d) ? SourceFileMessages.Missing(path, listedAt) : d));
        var tree = file.Value is null ? null : YamlText.Parse(file.Value);
        log.Report(tree?.Diagnostics ?? []);
        if (tree?.Value is null || !tree.Succeeded)
        {
            log.Lose(mayHaveGivenCodes: true);
        }

        return tree?.Value;
    }

    /// <summary>True for a missing file: its diagnostic is replaced by one with the position of the line that lists the file.</summary>
    private static bool IsMissing(Diagnostic diagnostic) => diagnostic.Cause == DiagnosticCause.MissingFile;

    private List<YamlScalar> Listed(YamlEntry? files)
    {
        if (files?.Value is not YamlSequence list)
        {
            return [];
        }

        var seen = new Dictionary<string, SourcePosition>(StringComparer.OrdinalIgnoreCase) { [CertificationLoader.EntryFile] = list.Position };
        return [.. list.Items.OfType<YamlScalar>().Where(item => !item.IsEmpty && IsAcceptable(item, seen))];
    }

    private bool IsAcceptable(YamlScalar item, Dictionary<string, SourcePosition> seen)
    {
        if (item.Text.Contains('\\') || item.Text.Split('/').Any(part => part.Trim() is "" or "." or ".."))
        {
            log.Report(LoadingMessages.FileOutsideFolder(item));
            return false;
        }

        if (seen.TryAdd(item.Text, item.Position))
        {
            return true;
        }

        log.Report(LoadingMessages.FileListedTwice(item, seen[item.Text]));
        return false;
    }

    private string PathOf(string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
