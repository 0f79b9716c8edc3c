using CqpKits.Diagnostics;

namespace CqpKits.Tests.Diagnostics;

/// <summary>A word that is none of those that exist gets the nearest, and all of them.</summary>
public sealed class SpellingTests
{
    private static readonly string[] Roles = ["tuteur", "jury", "president"];

    [Theory]
    [InlineData("presidente", "vouliez-vous dire « president » ? Rôles connus : president, tuteur, jury.")]
    [InlineData("JURI", "vouliez-vous dire « jury » ? Rôles connus : jury, tuteur, president.")]
    [InlineData("secrétaire", "rôles connus : tuteur, jury, president.")]
    [InlineData("dent", "rôles connus : president, tuteur, jury.")]
    public void The_nearest_is_named_first_and_the_others_follow(string word, string said) =>
        Assert.Equal(said, Spelling.Choices(word, "rôles connus", Roles));

    [Fact]
    public void Of_many_words_the_nearest_are_named_and_all_are_counted()
    {
        var keys = Enumerable.Range(1, 30).Select(n => FormattableString.Invariant($"candidat-{n}"));
        var said = Spelling.Choices("candidat-31", "candidats", keys);
        Assert.EndsWith(" et d'autres (30 en tout).", said, StringComparison.Ordinal);
        Assert.Equal(12, said.Split("Candidats : ")[1].Split(", ").Length);
    }
}
