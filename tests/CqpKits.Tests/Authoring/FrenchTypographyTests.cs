using CqpKits.French;
using CsCheck;

namespace CqpKits.Tests.Authoring;

public sealed class FrenchTypographyTests
{
    [Theory]
    [InlineData("l'entreprise d'accueil", "l’entreprise d’accueil")]
    [InlineData("l'", "l’")]
    [InlineData("aujourd'hui", "aujourd’hui")]
    [InlineData("déjà d’accord", "déjà d’accord")]
    [InlineData("'cité'", "'cité’")]
    [InlineData("5' 30", "5' 30")]
    [InlineData("panne, mode dégradé...", "panne, mode dégradé…")]
    [InlineData("......", "......")]
    [InlineData("fiche n°1", "fiche n°\u00A01")]
    [InlineData("fiche n° 1", "fiche n°\u00A01")]
    [InlineData("20°C", "20°C")]
    [InlineData("le bloc 1", "le bloc\u00A01")]
    [InlineData("Compétence 3 – Négocier", "Compétence\u00A03 – Négocier")]
    [InlineData("45 minutes", "45\u00A0minutes")]
    [InlineData("16 juin 2027", "16\u00A0juin 2027")]
    [InlineData("débloc 1", "débloc 1")]
    [InlineData("3 blocs", "3 blocs")]
    public void A_text_is_set_as_French_prints_it(string written, string printed) => Assert.Equal(printed, FrenchTypography.Set(written));

    /// <summary>A name as typed and as printed compare equal, and so do labels of forms issued before.</summary>
    [Fact]
    public void What_is_printed_compares_equal_to_what_was_written() => Gen.String[Gen.Char[" '.’…aéN5:%«»"], 0, 20].Sample(text =>
        Assert.Equal(FrenchText.Fold(text), FrenchText.Fold(FrenchTypography.Set(text))));

    [Fact]
    public void Setting_again_changes_nothing() => Gen.String[Gen.Char[" '.n°15bloc:«»"], 0, 24].Sample(text =>
        Assert.Equal(FrenchTypography.Set(text), FrenchTypography.Set(FrenchTypography.Set(text))));
}
