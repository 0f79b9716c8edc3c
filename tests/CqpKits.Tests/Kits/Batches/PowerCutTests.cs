using CqpKits.Diagnostics;
using CqpKits.Kits.Building;

namespace CqpKits.Tests.Kits.Batches;

/// <summary>Files are flushed together at the end: what a power cut leaves before is made again, and what a person wrote never is.</summary>
public sealed class PowerCutTests
{
    private const string Kit = "output/agc/session-exemple";
    private const string Form = Kit + "/muller-zoe/tuteur/grille-tuteur.docx";
    private static readonly BuildRequest Agc = new() { Certification = "agc", Kit = "tuteur" };
    private static readonly MemoryWorkspace Whole = Built(MemoryWorkspace.Shipped());

    public static TheoryData<string, byte[]> Left => new()
    {
        { "nothing", [] },
        { "zeros", new byte[Whole.Files[Form].Length] },
        { "zeros of another length", new byte[100_000] },
        { "the beginning", Whole.Files[Form][..4096] },
        { "the beginning, then zeros", [.. Whole.Files[Form][..4096], .. new byte[Whole.Files[Form].Length - 4096]] },
        { "zeros, then the end", [.. new byte[4096], .. Whole.Files[Form][4096..]] },
    };

    [Theory]
    [MemberData(nameof(Left))]
    public void What_a_power_cut_leaves_in_a_folder_without_list_is_made_again(string what, byte[] left)
    {
        var workspace = Built(MemoryWorkspace.Shipped().With(Form, left));
        Assert.True(workspace.Files[Form].AsSpan().SequenceEqual(Whole.Files[Form]), what);
        Assert.Equal(Whole.Files[$"{Kit}/kit.json"], workspace.Files[$"{Kit}/kit.json"]);
    }

    [Fact]
    public void A_file_with_one_byte_that_is_not_ours_stays_as_it_is()
    {
        byte[] changed = [.. Whole.Files[Form]];
        changed[^1] ^= 1;
        Stays(MemoryWorkspace.Shipped(), changed);
    }

    [Fact]
    public void A_file_longer_than_ours_stays_as_it_is() => Stays(MemoryWorkspace.Shipped(), [.. Whole.Files[Form], 1]);

    /// <summary>Once kit.json is there its files were on the disk: what is empty now was filled, perhaps, and lost by something else.</summary>
    [Theory]
    [MemberData(nameof(Left))]
    public void A_file_that_kit_json_lists_was_not_cut_short(string what, byte[] left)
    {
        Assert.NotEmpty(what);
        Stays(Built(MemoryWorkspace.Shipped()), left);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_written_over()
    {
        var workspace = MemoryWorkspace.Fill(new LockedFile());
        workspace.With(Form, [1, 2, 3]);
        var outcome = WordAlone.Build(workspace, Agc);
        Assert.Equal("CQP205", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Equal([1, 2, 3], workspace.Files[Form]);
    }

    private static void Stays(MemoryWorkspace workspace, byte[] content)
    {
        var outcome = WordAlone.Build(workspace.With(Form, content), Agc);
        Assert.Equal("CQP207", Assert.Single(outcome.Diagnostics, d => d.Severity == Severity.Error).Code);
        Assert.Equal(content, workspace.Files[Form]);
    }

    private static MemoryWorkspace Built(MemoryWorkspace workspace)
    {
        Assert.True(WordAlone.Build(workspace, Agc).Succeeded);
        return workspace;
    }

    private sealed class LockedFile : MemoryWorkspace
    {
        public override byte[]? Read(string path) => path == Form && Files.ContainsKey(path) ? throw new IOException(path) : base.Read(path);
    }
}
