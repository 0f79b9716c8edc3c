using System.Text;
using CqpKits.Workspaces.Candidates;

namespace CqpKits.Tests.Kits;

/// <summary>A cell that names jurors: how many there are decides how many forms are made.</summary>
public sealed class PeopleOfACellTests
{
    [Theory]
    [InlineData("Ève Roux")]
    [InlineData("Ève Roux | Luc Noir", "Ève Roux", "Luc Noir")]
    [InlineData("Ève Roux, cheffe et tutrice")]
    [InlineData("Ève Roux, responsable qualité / sécurité")]
    [InlineData("Le Gall, Maël")]
    [InlineData("DURAND Jean, Directeur Commercial")]
    [InlineData("Ève Roux - cheffe d'agence")]
    [InlineData("Jean-Luc de la Tour, R&D")]
    public void What_is_sure_is_not_asked_about(string cell, params string[] names) => Is(cell, null, names.Length > 0 ? names : [cell]);

    [Fact]
    public void A_function_on_the_next_line_belongs_to_its_person() => Is("Ève Roux\ncheffe d'agence", null, ["Ève Roux, cheffe d'agence"]);

    [Theory]
    [InlineData("Ève Roux\nLuc Noir", "Ève Roux", "Luc Noir")]
    [InlineData("Ève Roux\r\nLuc Noir\r\n", "Ève Roux", "Luc Noir")]
    [InlineData("Ève Roux, cheffe\nLuc Noir, tuteur", "Ève Roux, cheffe", "Luc Noir, tuteur")]
    [InlineData("Ève Roux ; Luc Noir", "Ève Roux", "Luc Noir")]
    [InlineData("Ève Roux / Luc Noir", "Ève Roux", "Luc Noir")]
    [InlineData("Ève Roux et Luc Noir", "Ève Roux", "Luc Noir")]
    [InlineData("Mme Roux & M. Noir", "Mme Roux", "M. Noir")]
    [InlineData("Ève ROUX + Luc de la TOUR", "Ève ROUX", "Luc de la TOUR")]
    public void Two_names_are_two_people_and_that_is_said(string cell, params string[] names) => Is(cell, "CQP243", names);

    [Theory]
    [InlineData("Ève et Luc Noir")]
    [InlineData("Roux / Noir")]
    [InlineData("Roux; Noir")]
    [InlineData("Ève Roux, Luc Noir")]
    [InlineData("Ève Roux - Luc Noir")]
    [InlineData("Ève Roux, cheffe et Luc Noir, tuteur")]
    public void What_may_be_several_people_is_one_and_is_asked_about(string cell) => Is(cell, "CQP244", [cell]);

    private static void Is(string cell, string? code, IReadOnlyList<string> names)
    {
        var text = $"nom;prenom;jures\nA;B;\"{cell}\"";
        var outcome = CandidateList.Read("liste.csv", Encoding.UTF8.GetBytes(text), SampleLists.Context);
        Assert.Equal(names, Assert.Single(outcome.Value!).EvaluatorsOf("jury"));
        Assert.Equal(code, outcome.Diagnostics.Select(d => d.Code).SingleOrDefault());
    }
}
