using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Archiving;

/// <summary>Where things lie in an archive. What lies in the workspace has the same path in both.</summary>
internal static class ArchivePaths
{
    public const string Journal = Base + "journal" + Lines;
    public const string Salts = Base + "salt" + Lines;
    public const string Counters = Base + "counter" + Lines;

    private const string Base = "base/";
    private const string Lines = ".jsonl";

    /// <summary>The rows of a table.</summary>
    public static string Table(string name) => $"{Base}{name}{Lines}";

    /// <summary>The table whose rows an entry has; null for another entry.</summary>
    public static string? TableOf(string path) =>
        path.StartsWith(Base, StringComparison.Ordinal) && path.EndsWith(Lines, StringComparison.Ordinal) && path is not (Journal or Salts or Counters) ? path[Base.Length..^Lines.Length] : null;

    /// <summary>What was made for a session, by its place among the folders of kits.</summary>
    public static string Kit(int index) => FormattableString.Invariant($"kits/{index + 1}/kit.json");

    /// <summary>Whether an entry is a stored file.</summary>
    public static bool IsStored(string path) => path.StartsWith(StoredFiles.Folder + "/", StringComparison.Ordinal);

    /// <summary>Whether an entry is of a certification or a template.</summary>
    public static bool IsReferential(string path) =>
        path.StartsWith(WorkspacePaths.Referentials + "/", StringComparison.Ordinal) || path.StartsWith(WorkspacePaths.Templates + "/", StringComparison.Ordinal);

    /// <summary>Whether an entry is a form as it was when it was issued, or the places of its fields.</summary>
    public static bool IsFrozenForm(string path) => path.Split('/') is [WorkspacePaths.Referentials, _, "formulaires", _];
}
