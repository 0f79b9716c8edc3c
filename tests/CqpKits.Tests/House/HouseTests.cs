namespace CqpKits.Tests.House;

/// <summary>Holds the projects against the table of docs/architecture.md: what is not listed is forbidden.</summary>
public sealed class HouseTests
{
    private const string Low = "Diagnostics French";
    private const string Model = Low + " Yaml Referentials Forms";
    private const string Composed = Model + " Documents Authoring";
    private const string Workspace = Composed + " Packages Sheets Workspaces";
    private const string UseCases = Workspace + " Fonts Looks Docx Pdf Scoring Kits Returns Sessions";

    private static readonly Dictionary<string, string> MayReferTo = new()
    {
        ["Diagnostics"] = "",
        ["French"] = "",
        ["Yaml"] = Low,
        ["Referentials"] = Low + " Yaml",
        ["Forms"] = Low + " Yaml Referentials",
        ["Documents"] = Model,
        ["Authoring"] = Model + " Documents",
        ["Fonts"] = "Diagnostics",
        ["Packages"] = "Diagnostics",
        ["Sheets"] = Low + " Packages",
        ["Looks"] = Model + " Documents Fonts",
        ["Docx"] = Model + " Documents Fonts Looks Packages",
        ["Pdf"] = Model + " Documents Fonts Looks",
        ["Returns"] = Model + " Packages Sheets",
        ["Scoring"] = Model,
        ["Workspaces"] = Composed + " Packages Sheets",
        ["Kits"] = Workspace + " Fonts Looks Docx Pdf Scoring",
        ["Sessions"] = Workspace + " Fonts Looks Docx Pdf Scoring Kits Returns",
        ["Registry"] = UseCases,
        ["Cli"] = UseCases + " Registry",
        ["Web"] = UseCases + " Registry",
    };

    public static TheoryData<string> Projects => [.. ProjectFiles.Projects("src").Select(p => ProjectFiles.Name(p)["CqpKits.".Length..])];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_what_the_table_allows(string project)
    {
        var file = Path.Combine(Repository.Root, "src", "CqpKits." + project, $"CqpKits.{project}.csproj");
        Assert.Empty(ProjectFiles.References(file).Except(Allowed(project)));
    }

    // A project file also lends what it refers to: Scoring could use a type of Yaml without naming it. The compiled assembly tells.
    [Theory]
    [MemberData(nameof(Projects))]
    public void An_assembly_uses_only_what_the_table_allows(string project)
    {
        var used = Assemblies.Of(project).GetReferencedAssemblies().Select(a => a.Name!).Where(Assemblies.IsOurs);
        Assert.Empty(used.Except(Allowed(project)));
    }

    [Fact]
    public void Treatments_share_no_code_with_what_they_test()
    {
        Assert.Empty(ProjectFiles.References(Path.Combine(Repository.Root, "tests", "CqpKits.Treatments", "CqpKits.Treatments.csproj")));
    }

    [Fact]
    public void The_solution_names_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "CqpKits.sln"));
        var projects = ProjectFiles.Projects("src").Concat(ProjectFiles.Projects("tests"));
        Assert.All(projects, p => Assert.Contains($"\"{ProjectFiles.Name(p)}\"", solution, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Allowed(string project) =>
        MayReferTo[project].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => "CqpKits." + p);
}
