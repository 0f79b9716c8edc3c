using System.Diagnostics;
using CqpKits.Treatments;
using CqpKits.Workspaces.Files;

namespace CqpKits.Tests.Packaging;

/// <summary>A workspace on disk with a session in its registry, every form filled and returned; and what undisturbed commands give.</summary>
public sealed class KeptSession : IDisposable
{
    private const string Kits = "output/agc/juin-2027";
    private const string Returned = "retours";
    private const string Delivered = "papiers";

    private readonly TemporaryFolder folder = new();
    private readonly byte[] results;
    private readonly Dictionary<string, string> papers;
    private readonly byte[] registry;

    /// <summary>Makes the workspace, packs, fills, collects and scores once; then forgets what was packed and collected.</summary>
    /// <param name="candidates">Number of candidates.</param>
    public KeptSession(int candidates)
    {
        var workspace = new DiskWorkspace(folder.Path);
        foreach (var (path, content) in MemoryWorkspace.Shipped().Files)
        {
            workspace.Write(path, content);
        }

        var lines = Enumerable.Range(0, candidates).Select(i => $"Durand{(char)('a' + (i / 26))}{(char)('a' + (i % 26))};Ana;D{i};16/06/2027;Ève Roux, tutrice;Bruno Étchart;Hélène Chassagne | Thierry Garrec");
        File.WriteAllLines(folder.File("liste.csv"), ["nom;prenom;identifiant;date;tuteur;formateur;jures", .. lines]);
        Done("session", "create", "agc", "juin-2027");
        Done("session", "import", "juin-2027", "liste.csv", "--write");
        registry = Base();
        Done(Pack);
        Fill(workspace);
        Done(Collect);
        results = Results();
        Files = Directory.GetFiles(folder.File(Returned)).Length;
        Done(Decide);
        Done(Confirm);
        Done(Deliver);
        papers = Papers();
        Assert.Contains(papers.Keys, f => Path.GetFileName(f) == "certificat.docx");
    }

    /// <summary>The command that makes the kits.</summary>
    public static string[] Pack { get; } = ["session", "pack", "juin-2027", "--format", "docx"];

    /// <summary>The command that takes in what came back.</summary>
    public static string[] Collect { get; } = ["session", "collect", "juin-2027", Returned];

    /// <summary>The command by which the jury sits.</summary>
    public static string[] Decide { get; } = ["session", "decide", "juin-2027", "--date", "16/06/2027", "--member", "Hélène Chassagne"];

    /// <summary>The command by which the commission sits.</summary>
    public static string[] Confirm { get; } = ["session", "confirm", "juin-2027", "--date", "30/06/2027"];

    /// <summary>The command that delivers.</summary>
    public static string[] Deliver { get; } = ["session", "deliver", "juin-2027", "--out", Delivered, "--format", "docx"];

    /// <summary>Number of files that were delivered, or about to be.</summary>
    public int Printed => Count(Delivered);

    /// <summary>Number of files that undisturbed commands deliver.</summary>
    public int Papered => papers.Count;

    /// <summary>Number of bytes that the base is about to take.</summary>
    public long Noted => new FileInfo(folder.File("registre/registre.db-wal")) is { Exists: true } log ? log.Length : 0;

    /// <summary>Number of files that came back.</summary>
    public int Files { get; }

    /// <summary>Number of files that are stored, or about to be.</summary>
    public int Stored => Count("registre/fichiers");

    /// <summary>Number of files of the kits, or about to be.</summary>
    public int Made => Count(Kits);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    /// <summary>Puts the registry back to where nothing had gone out.</summary>
    public void ForgetAll()
    {
        ForgetCollected();
        File.WriteAllBytes(folder.File("registre/registre.db"), registry);
        Directory.Delete(folder.File(Kits), recursive: true);
        if (Directory.Exists(folder.File(Delivered)))
        {
            Directory.Delete(folder.File(Delivered), recursive: true);
        }
    }

    /// <summary>Forgets what was stored; the base is that before anything went out.</summary>
    public void ForgetCollected()
    {
        foreach (var file in Directory.GetFiles(folder.File("registre")))
        {
            File.Delete(file);
        }

        if (Directory.Exists(folder.File("registre/fichiers")))
        {
            Directory.Delete(folder.File("registre/fichiers"), recursive: true);
        }

        File.WriteAllBytes(folder.File("registre/registre.db"), registry);
    }

    /// <summary>Starts a command.</summary>
    internal Process Start(params string[] words) => BuiltProgram.Start(folder.Path, words);

    /// <summary>Runs a command to its end without a fault.</summary>
    public void Done(params string[] words)
    {
        var (exitCode, said) = BuiltProgram.Run(folder.Path, words);
        Assert.True(exitCode == 0, said);
    }

    /// <summary>The journal holds, and what is held gives what undisturbed commands gave.</summary>
    public void IsWhole()
    {
        Done("session", "check");
        Assert.Equal(results, Results());
        Assert.Equal(Files, Stored);
    }

    /// <summary>What was delivered is what undisturbed commands deliver, under the same numbers.</summary>
    public void IsDelivered() => Assert.Equal(papers, Papers());

    /// <summary>The papers, by their paths; the register also says the day on which it was entered.</summary>
    private Dictionary<string, string> Papers() => Directory.EnumerateFiles(folder.File(Delivered), "*", SearchOption.AllDirectories)
        .Where(f => !StrayFiles.IsStray(f) && !Path.GetFileName(f).StartsWith("registre-", StringComparison.Ordinal) && Path.GetFileName(f) != "documents.json")
        .ToDictionary(f => Path.GetRelativePath(folder.Path, f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));

    private byte[] Results()
    {
        Done("session", "results", "juin-2027", "--out", "resultats");
        return File.ReadAllBytes(folder.File("resultats/resultats.json"));
    }

    private byte[] Base()
    {
        Assert.Equal(["registre.db"], Directory.GetFiles(folder.File("registre")).Select(Path.GetFileName));
        return File.ReadAllBytes(folder.File("registre/registre.db"));
    }

    private int Count(string below) => Directory.Exists(folder.File(below)) ? Directory.EnumerateFiles(folder.File(below), "*", SearchOption.AllDirectories).Count(f => !StrayFiles.IsStray(f)) : 0;

    /// <summary>Every form comes back, each with the tag of its field where a text fits.</summary>
    private static void Fill(DiskWorkspace workspace)
    {
        foreach (var (index, path) in workspace.List(Kits).Where(p => p.EndsWith(".docx", StringComparison.Ordinal)).Index())
        {
            var form = workspace.Read(path)!;
            if (ReadBack.IsForm(form))
            {
                workspace.Write($"{Returned}/{index}.docx", Filler.Fill(DocxFile.Read(form), tag => TextFor(tag, $"{50 + (index % 50)}")).ToBytes());
            }
        }
    }

    private static string? TextFor(string tag, string mark) => tag == "cqp:date-finale" ? "16/06/2027"
        : tag.EndsWith(".questions", StringComparison.Ordinal) ? "10"
        : tag.EndsWith(".bonnes-reponses", StringComparison.Ordinal) ? "9"
        : tag is "cqp:R.tuteur" or "cqp:R.jury" || tag.EndsWith(".finale", StringComparison.Ordinal) || tag.EndsWith(".pourcentage", StringComparison.Ordinal) ? mark : null;
}
