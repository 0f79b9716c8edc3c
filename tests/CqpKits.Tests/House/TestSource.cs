using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>A source file below <c>tests</c>.</summary>
/// <param name="Path">Path below <c>tests</c>, with forward slashes; it starts with the project.</param>
/// <param name="Text">What is in it.</param>
internal sealed partial record TestSource(string Path, string Text)
{
    /// <summary>The project it belongs to.</summary>
    public string Project => Path.Split('/')[0];

    /// <summary>Its text without comments and without what strings say.</summary>
    public string Code { get; } = CommentOrText().Replace(Text, " ");

    /// <summary>Whether it declares tests.</summary>
    public bool HasTests => Code.Contains("[Fact", StringComparison.Ordinal) || Code.Contains("[Theory", StringComparison.Ordinal);

    /// <summary>Names of the types that it declares, but for nested ones.</summary>
    public IEnumerable<string> Types => TypeName().Matches(Code).Select(m => m.Groups[1].Value);

    /// <summary>The sources of all projects, without what a build makes.</summary>
    public static IReadOnlyList<TestSource> ReadAll() =>
        [.. ProjectFiles.Projects("tests").SelectMany(project => ProjectFiles.SourcesBelow(System.IO.Path.GetDirectoryName(project)!)).Select(Read)];

    private static TestSource Read(string file) =>
        new(System.IO.Path.GetRelativePath(Repository.PathOf("tests"), file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n"));

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|//.*|/\\*[\\s\\S]*?\\*/|\"(\\\\.|[^\"\\\\\\n])*\"|'(\\\\.|[^'\\\\\\n])*'")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"^(?:\w+ )*(?:class|record|struct) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();
}
