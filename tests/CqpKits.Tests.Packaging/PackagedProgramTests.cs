using System.IO.Compression;
using System.Runtime.InteropServices;
using CqpKits.Treatments;

namespace CqpKits.Tests.Packaging;

/// <summary>What people without a SDK are given, and what people with one install.</summary>
[Trait("Category", "Slow")]
public sealed class PackagedProgramTests(PackagedProgram program) : IClassFixture<PackagedProgram>
{
    private const string Document = "output/agc/session-exemple/muller-zoe/president/grille-synthese.docx";

    [Fact]
    public void The_single_file_alone_makes_a_workspace_and_builds_the_same_bytes_in_it()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The published program is for linux-x64.");
        var file = Assert.Single(Directory.GetFileSystemEntries(program.Published));
        using var empty = new TemporaryFolder();
        Tool(file, "init", empty.Path);
        Tool("/bin/sh", "-c", $"cd '{empty.Path}' && '{file}' build agc");
        Assert.Equal(BuiltKits.Workspace.Files[Document], File.ReadAllBytes(empty.File(Document)));
    }

    [Fact]
    public void The_single_file_alone_keeps_a_registry()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64, "The published program is for linux-x64.");
        var file = Assert.Single(Directory.GetFileSystemEntries(program.Published));
        using var empty = new TemporaryFolder();
        Tool(file, "init", empty.Path);
        Assert.Contains("juin-2027", Tool("/bin/sh", "-c", $"cd '{empty.Path}' && '{file}' session create agc juin-2027 && '{file}' session check"), StringComparison.Ordinal);
        Assert.True(File.Exists(empty.File("registre/registre.db")));
    }

    [Fact]
    public void The_package_is_a_tool_with_its_readme_and_licence()
    {
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(program.Packed)));
        var names = package.Entries.Select(e => e.FullName).ToList();
        Assert.Contains("README.md", names);
        Assert.Contains("tools/net10.0/any/cqpkits.dll", names);
        Assert.Contains("Name=\"cqpkits\"", Text(package, "tools/net10.0/any/DotnetToolSettings.xml"), StringComparison.Ordinal);
        Assert.Contains(">MIT</license>", Text(package, "CqpKits.nuspec"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_installs_without_network_and_runs()
    {
        using var place = new TemporaryFolder();
        var sources = place.File("nuget.config");
        File.WriteAllText(sources, $"""<configuration><packageSources><clear/><add key="ici" value="{program.Packed}"/></packageSources></configuration>""");
        Tool("dotnet", "tool", "install", "CqpKits", "--tool-path", place.File("outils"), "--configfile", sources);
        var help = Tool(place.File(OperatingSystem.IsWindows() ? "outils/cqpkits.exe" : "outils/cqpkits"), "--help");
        Assert.Contains("  build <certification>", help, StringComparison.Ordinal);
    }

    private static string Tool(string file, params string[] arguments) => ToolProcess.Run(file, arguments);

    private static string Text(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
