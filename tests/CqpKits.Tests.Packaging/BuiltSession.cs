using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Packaging;

/// <summary>A workspace on disk with a list of candidates, and what an undisturbed build of it gives.</summary>
public sealed class BuiltSession : IDisposable
{
    /// <summary>Where the files go.</summary>
    public const string Folder = "output/agc/liste";

    private static readonly string[] Build = ["build", "agc", "--candidates", "liste.csv", "--format", "docx"];

    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, byte[]> whole;

    /// <summary>Makes the workspace and builds once.</summary>
    /// <param name="candidates">Number of candidates.</param>
    public BuiltSession(int candidates)
    {
        var workspace = new DiskWorkspace(folder.Path);
        foreach (var (path, content) in MemoryWorkspace.Shipped().Files)
        {
            workspace.Write(path, content);
        }

        var lines = Enumerable.Range(0, candidates).Select(i => $"Durand{(char)('a' + (i / 26))}{(char)('a' + (i % 26))};Ana;16/06/2027;Ève Roux, tutrice;Bruno Étchart;Hélène Chassagne | Thierry Garrec");
        File.WriteAllLines(folder.File("liste.csv"), ["nom;prenom;date;tuteur;formateur;jures", .. lines]);
        Completes();
        whole = All();
    }

    /// <summary>Number of files of the undisturbed build.</summary>
    public int Count => whole.Count;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    /// <summary>Starts a build.</summary>
    internal System.Diagnostics.Process Start() => BuiltProgram.Start(folder.Path, Build);

    /// <summary>Takes the folder as a build does.</summary>
    public IFileBatch Begin() => new DiskWorkspace(folder.Path).Begin(Folder)!;

    /// <summary>Builds to the end.</summary>
    public void Completes()
    {
        var (exitCode, said) = BuiltProgram.Run(folder.Path, Build);
        Assert.True(exitCode == 0, said);
    }

    /// <summary>Whether a file is there.</summary>
    public bool Has(string path) => File.Exists(folder.File(path));

    /// <summary>Whether some form is there.</summary>
    public bool HasBegun() => Directory.Exists(folder.File(Folder)) && Directory.EnumerateFiles(folder.File(Folder), "*.docx", SearchOption.AllDirectories).Any();

    /// <summary>Number of files that builds have written or begun to write.</summary>
    public int Files() => Directory.Exists(folder.File(Folder)) ? Directory.EnumerateFiles(folder.File(Folder), "*", SearchOption.AllDirectories).Count() : 0;

    /// <summary>Removes what builds have written.</summary>
    public void Empty()
    {
        Directory.Delete(folder.File("output"), recursive: true);
        Directory.Delete(folder.File("referentials/agc/formulaires"), recursive: true);
    }

    /// <summary>Every file that has its real name is whole, as the program lists them; their number.</summary>
    public int IsWholeSoFar()
    {
        var there = All().Where(f => !StrayFiles.IsStray(f.Key)).ToList();
        Assert.All(there, f => Assert.True(whole.TryGetValue(f.Key, out var expected) && expected.AsSpan().SequenceEqual(f.Value), $"{f.Key} is not whole"));
        Assert.Equal(there.Select(f => f.Key).Where(p => p.StartsWith("output/", StringComparison.Ordinal)).Order(StringComparer.Ordinal), new DiskWorkspace(folder.Path).List("output"));
        return there.Count;
    }

    /// <summary>There are the files of the undisturbed build, to the byte, and no other.</summary>
    public void IsWhole()
    {
        Assert.Equal(whole.Keys.Order(StringComparer.Ordinal), All().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(whole.Count, IsWholeSoFar());
    }

    private Dictionary<string, byte[]> All() => ((string[])["output", "referentials/agc/formulaires"]).Select(folder.File).Where(Directory.Exists)
        .SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories))
        .ToDictionary(f => Path.GetRelativePath(folder.Path, f).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes);
}
