using CqpKits.Diagnostics;
using CqpKits.Forms.Answers;
using CqpKits.Forms.Definition;
using CqpKits.Forms.Interpretation;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Returns.Pdf;
using CqpKits.Returns.Pdf.Content;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Issued;

namespace CqpKits.Tests.Office.Pdf.Filled;

/// <summary>A blank PDF form as the product makes it, and what comes back of one through the whole reading.</summary>
internal sealed class BlankForm
{
    private static readonly string[] Certifications = ["agc", "commercial-sedentaire", "technico-commercial-chimie"];
    private static readonly Lazy<MemoryWorkspace> Workspace = new(Build);
    private static readonly Lazy<IssuedRegister> Register = new(() => IssuedRegister.Load(Workspace.Value, []).Value!);
    private static readonly Lazy<IReadOnlyList<BlankForm>> Built = new(() => [.. Issued()]);

    private readonly Dictionary<string, Area> rooms;

    private BlankForm(byte[] file, PdfReturn opened)
    {
        var issue = opened.Issue!;
        File = file;
        Definition = new FrozenForms(Workspace.Value).Find(issue.FormId, issue.Certification).Value!;
        Untouched = FormInterpretation.Interpret(Definition, opened.Read(Definition)).ToDictionary(a => a.FieldId);
        rooms = opened.Form.Widgets.Where(w => w.Names.Count > 0 && w.Place is not null).DistinctBy(w => w.Names[0]).ToDictionary(w => w.Names[0], w => w.Place!.Value);
    }

    /// <summary>Every form of every certification, once.</summary>
    public static IReadOnlyList<BlankForm> All => Built.Value;

    public byte[] File { get; }

    public FormDefinition Definition { get; }

    /// <summary>What is read of it as it is, by field.</summary>
    public IReadOnlyDictionary<string, Answer> Untouched { get; }

    /// <summary>Where the field of a name lies.</summary>
    public Area RoomOf(string name) => rooms[name];

    /// <summary>What is read of a file that nothing is said about.</summary>
    public static ReturnedFile Read(byte[] file)
    {
        var read = Outcome(file);
        Assert.Equal("", string.Join('\n', read.Diagnostics));
        return read.Value!;
    }

    /// <summary>What comes of a file by the reading that users run.</summary>
    public static Checked<ReturnedFile> Outcome(byte[] file)
    {
        const string Path = "rendus/rendu.pdf";
        var workspace = Workspace.Value.Files.Aggregate(new MemoryWorkspace(), (all, f) => all.With(f.Key, f.Value)).With(Path, file);
        return new FileReading(new WorkspaceFiles(workspace), Register.Value).Read(Path);
    }

    private static MemoryWorkspace Build()
    {
        var workspace = MemoryWorkspace.Shipped();
        foreach (var code in Certifications)
        {
            var built = BuildKit.Run(workspace, new BuildRequest { Certification = code, Blank = true, All = true, Formats = OutputFormats.Pdf });
            Assert.True(built.Succeeded, string.Join('\n', built.Diagnostics));
        }

        return workspace;
    }

    private static IEnumerable<BlankForm> Issued() => Workspace.Value.Files
        .Where(f => f.Key.EndsWith(".pdf", StringComparison.Ordinal))
        .Select(f => (f.Value, Opened: PdfReader.Open(f.Key, f.Value, CancellationToken.None).Value))
        .Where(f => f.Opened?.Issue is not null && f.Opened.Form.HasFields)
        .DistinctBy(f => f.Opened!.Issue!.FormId)
        .Select(f => new BlankForm(f.Value, f.Opened!));
}
