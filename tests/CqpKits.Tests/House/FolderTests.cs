using System.Text.RegularExpressions;

namespace CqpKits.Tests.House;

/// <summary>Within a project the namespaces are the folders, and no two folders need each other.</summary>
public sealed partial class FolderTests
{
    public static TheoryData<string> Projects => HouseTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project)
    {
        var source = Path.Combine(Repository.Root, "src");
        var misplaced = from file in ProjectFiles.Sources("CqpKits." + project)
                        let declared = Declaration().Match(File.ReadAllText(file)).Groups[1].Value
                        let folder = Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.')
                        where declared.Length > 0 && declared != folder
                        select $"{file}: {declared}";
        Assert.Empty(misplaced);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folders_have_no_circle(string project)
    {
        var arrows = FolderArrows.Of(Assemblies.Of(project));
        Assert.Empty(InCircles(arrows.Keys).Select(a => $"{a.From} -> {a.To} ({arrows[a]})"));
    }

    [Fact]
    public void A_circle_of_three_is_found_and_an_arrow_into_it_is_none()
    {
        var arrows = new[] { ("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("c", "e") };
        Assert.Equal([("a", "b"), ("b", "c"), ("c", "a")], InCircles(arrows));
    }

    [Fact]
    public void The_scan_sees_signatures_and_the_code_of_methods()
    {
        var arrows = FolderArrows.Of(Assemblies.Of("Forms"));
        Assert.Contains(("CqpKits.Forms.Interpretation", "CqpKits.Forms.Definition"), arrows.Keys);
        Assert.Contains(("CqpKits.Forms.Definition", "CqpKits.Forms.Kinds"), arrows.Keys);
    }

    /// <summary>The arrows from whose end a way leads back to their start.</summary>
    private static IEnumerable<(string From, string To)> InCircles(IEnumerable<(string From, string To)> arrows)
    {
        var all = arrows.ToList();
        var next = all.ToLookup(a => a.From, a => a.To);
        return all.Where(a => Reached(a.To, next).Contains(a.From)).Order();
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> next)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([from]);
        while (open.TryPop(out var folder))
        {
            if (reached.Add(folder))
            {
                next[folder].ToList().ForEach(open.Push);
            }
        }

        return reached;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
