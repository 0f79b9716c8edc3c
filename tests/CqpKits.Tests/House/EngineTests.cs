namespace CqpKits.Tests.House;

/// <summary>An engine (the library that reads YAML, Word…) is known to one room only, so that it can be replaced there.</summary>
public sealed class EngineTests
{
    private static readonly Dictionary<string, string> RoomOf = new()
    {
        ["YamlDotNet"] = "Yaml",
        ["Scriban"] = "Authoring",
        ["Markdig"] = "Authoring",
        ["CsvHelper"] = "Workspaces",
        ["DocumentFormat.OpenXml"] = "Docx",
        ["System.IO.Packaging"] = "Docx",
        ["System.IO.Hashing"] = "Packages",
        ["UglyToad"] = "Pdf",
        ["zxing"] = "Pdf",
        ["ZXing"] = "Pdf",
        ["Spectre.Console"] = "Cli",
        ["System.CommandLine"] = "Cli",
        ["Dapper"] = "Registry",
        ["Microsoft.Data.Sqlite"] = "Registry",
        ["Npgsql"] = "Registry",
        ["Microsoft.AspNetCore"] = "Web",
    };

    public static TheoryData<string> Projects => HouseTests.Projects;

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_its_room_uses_an_engine(string project)
    {
        var used = Assemblies.Of(project).GetReferencedAssemblies().Select(a => EngineIn(a.Name!)).OfType<string>();
        Assert.All(used, engine => Assert.Equal(RoomOf[engine], project));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_engine_shows_in_a_public_signature(string project)
    {
        var shown = from type in Assemblies.Of(project).GetExportedTypes()
                    from part in PublicSignature.Of(type)
                    let engine = EngineIn(part.Type.Namespace ?? "")
                    where engine is not null
                    select $"{type.FullName}: {part.Member} shows {part.Type.FullName}";
        Assert.Empty(shown);
    }

    // A zip that is opened elsewhere is a second gate. Deflating alone is no package: PDF does it too.
    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_packages_opens_zips(string project)
    {
        var opening = ProjectFiles.Sources("CqpKits." + project).Where(file => File.ReadAllText(file).Contains("ZipArchive", StringComparison.Ordinal)).ToList();
        Assert.Equal(project == "Packages", opening.Count > 0);
    }

    [Fact]
    public void The_scan_sees_base_types_generics_parameters_and_events()
    {
        var seen = PublicSignature.Of(typeof(Shown)).Select(p => p.Type).ToHashSet();
        Assert.Superset(new HashSet<Type> { typeof(Uri), typeof(Version), typeof(TimeSpan), typeof(DateOnly), typeof(Lazy<>), typeof(Attribute) }, seen);
    }

    private static string? EngineIn(string name) =>
        RoomOf.Keys.FirstOrDefault(engine => name == engine || name.StartsWith(engine + ".", StringComparison.Ordinal));

    public class Shown(Uri[] constructed) : Dictionary<string, Version>
    {
        protected TimeSpan Held { get; } = TimeSpan.FromTicks(constructed.Length);

        public event EventHandler<DateOnly>? Happened;

        public void Method<T>(Lazy<T> given)
            where T : Attribute => Happened?.Invoke(given, default);
    }
}
