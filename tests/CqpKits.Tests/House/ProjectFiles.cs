using System.Xml.Linq;

namespace CqpKits.Tests.House;

/// <summary>The projects of the repository that the tests were built from.</summary>
internal static class ProjectFiles
{
    /// <summary>Projects below a folder, as paths.</summary>
    public static IReadOnlyList<string> Projects(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Source files of a project, without what a build makes.</summary>
    public static IEnumerable<string> Sources(string project) => SourcesBelow(Path.Combine(Repository.Root, "src", project));

    /// <summary>Source files below a folder of the disk, without what a build makes.</summary>
    public static IEnumerable<string> SourcesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>Names of the projects that a project file refers to.</summary>
    public static IEnumerable<string> References(string projectFile) =>
        XDocument.Load(projectFile).Descendants("ProjectReference").Select(e => Name((string)e.Attribute("Include")!));

    /// <summary>Name of a project file, whichever slash its path has.</summary>
    public static string Name(string projectFile) => Path.GetFileNameWithoutExtension(projectFile.Replace('\\', '/'));
}
