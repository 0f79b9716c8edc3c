using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using static CqpKits.Tests.Referentials.TinyCertification;

namespace CqpKits.Tests.Referentials;

/// <summary>Scales whose marks are chosen among named values.</summary>
public sealed class ChoiceScaleTests
{
    private const string Percentage = "unite: \"%\"\n";

    private const string YesNo = """
        unite: "%"
          - code: oui_non
            valeurs:
              - code: OUI
                libelle: Réalisé correctement
                valeur: 1
                sens: favorable
              - code: NON
                libelle: Non réalisé
                valeur: -0,5
                sens: defavorable
              - code: SO
                libelle: Sans objet
                sens: sans_objet
              - code: ABS
                libelle: Absent

        """;

    [Fact]
    public void Its_values_keep_their_order_number_and_sense()
    {
        var scale = Load(YesNo).Value!.Scales[1];

        Assert.Equal(
            [
                ("OUI", "Réalisé correctement", (decimal?)1m, (ValueSense?)ValueSense.Favorable),
                ("NON", "Non réalisé", -0.5m, ValueSense.Unfavorable),
                ("SO", "Sans objet", null, ValueSense.NotApplicable),
                ("ABS", "Absent", null, null),
            ],
            scale.Values.Select(v => (v.Code, v.Label, v.Number, v.Sense)));
        Assert.Equal((-0.5m, 1m), (scale.Minimum, scale.Maximum));
    }

    [Fact]
    public void A_scale_of_numbers_has_no_values() => Assert.Empty(Load(Percentage).Value!.Scales[0].Values);

    [Theory]
    [InlineData("valeurs:", "maximum: 1\n    valeurs:", "CQP047", 14, 7, "gardez les valeurs")]
    [InlineData("    valeurs:\n", "    minimum: 0\n    autres:\n", "CQP010", 13, 5, "valeurs")]
    [InlineData("code: ABS", "code: so", "CQP049", 24, 9, "ligne 21")]
    [InlineData("libelle: Absent", "libelle: sans objet", "CQP049", 24, 9, "ligne 21")]
    [InlineData("sens: favorable", "sens: positif", "CQP016", 16, 15, "favorable")]
    [InlineData("code: ABS", "code: A é", "CQP030", 24, 15, "lettres")]
    public void A_fault_is_told_where_it_stands(string old, string replacement, string code, int line, int column, string says)
    {
        var outcome = Load(YesNo.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains(outcome.Diagnostics, d => (d.Code, d.Position!.Line, d.Position.Column) == (code, line, column)
            && (d.Message + d.Hint).Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unite: \"%\"\n  - code: vide\n", "CQP090", "minimum")]
    [InlineData("unite: \"%\"\n  - code: vide\n    minimum: 0\n", "CQP090", "maximum")]
    [InlineData("unite: \"%\"\n  - code: vide\n    valeurs: []\n", "CQP048", "rien à choisir")]
    [InlineData("unite: \"%\"\n  - code: vide\n    valeurs:\n      - code: OUI\n        libelle: Oui\n", "CQP048", "ajoutez")]
    public void A_scale_must_leave_a_choice(string scales, string code, string says)
    {
        var fault = Assert.Single(Load(scales).Diagnostics);

        Assert.Equal(code, fault.Code);
        Assert.Contains(says, fault.Message + fault.Hint, StringComparison.Ordinal);
    }

    private static Checked<Certification> Load(string scales) =>
        new TinyCertification().With(Assessment, Percentage, scales).Load();
}
