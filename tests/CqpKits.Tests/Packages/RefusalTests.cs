using CqpKits.Packages.Gate;
using CqpKits.Packages.Refusals;
using CqpKits.Sheets.Reading;
using CqpKits.Workspaces.Tables;

namespace CqpKits.Tests.Packages;

/// <summary>Whatever the gate refuses is said, of forms and of lists.</summary>
public sealed class RefusalTests
{
    public static TheoryData<RefusalKind> Kinds => [.. Enum.GetValues<RefusalKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_has_its_words(RefusalKind kind)
    {
        var refusal = new Refusal(kind, "partie.xml", Found: 7, Limit: 1024 * 1024);
        var form = RefusalMessages.Of("rendu.docx", refusal);
        var list = WorkbookMessages.Of("liste.xlsx", refusal, new SheetReach(5000, 60));
        Assert.StartsWith("CQP3", form.Code, StringComparison.Ordinal);
        Assert.True(list.Code is "CQP221" or "CQP235", list.Code);
        Assert.All([form, list], d => Assert.False(string.IsNullOrWhiteSpace(d.Message) || string.IsNullOrWhiteSpace(d.Hint)));
    }
}
