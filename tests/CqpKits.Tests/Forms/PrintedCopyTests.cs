using CqpKits.Forms.Identity;

namespace CqpKits.Tests.Forms;

public sealed class PrintedCopyTests
{
    private static readonly FormCode Code = new("K3X7AQ9WZ1", "B2KC7HXW");

    [Fact]
    public void The_foot_of_a_booklet_is_known_by_its_word_and_code()
    {
        var foot = PrintedCopy.Of([Code, new FormCode("A3X7AQ9WZ1", "B2KC7HXW")]);
        Assert.StartsWith($"Livret · {Code} · ", foot, StringComparison.Ordinal);
        Assert.All((string[])[foot, $"livret \u00A0{Code}", $"LIVRET - {Code.ToString().Replace("-", " - ", StringComparison.Ordinal)}", $"  Livret · {Code}\tPage 2 / 9"], line => Assert.True(PrintedCopy.Is(line), line));
        Assert.Equal("", PrintedCopy.Of([]));
    }

    /// <summary>The foot of a form that a program has put together with what stood beside it.</summary>
    [Fact]
    public void A_form_whose_foot_begins_with_the_word_is_no_booklet() =>
        Assert.All((string[])[$"{Code}", $"{Code} Livret", $"Livret d'accueil 2027 {Code}", $"Livret de {Code}", $"Livrets · {Code}", "Livret · Page 2 / 9"], line => Assert.False(PrintedCopy.Is(line), line));
}
