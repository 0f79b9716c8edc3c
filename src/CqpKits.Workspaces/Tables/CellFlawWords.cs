namespace CqpKits.Workspaces.Tables;

/// <summary>The words for what is wrong with a cell.</summary>
public static class CellFlawWords
{
    /// <summary>What is wrong with a cell, a French clause.</summary>
    public static string Of(string text, CellFlaw flaw) => flaw switch
    {
        CellFlaw.Error => $"« {text} » est une erreur du tableur",
        CellFlaw.Formula => text.Length > 0 ? $"« {text} » est une formule, non son résultat" : "une formule n'a pas de résultat enregistré",
        CellFlaw.Struck => $"« {text} » est barré",
        CellFlaw.Unseen => $"« {text} » ne se voit pas dans le tableur",
        CellFlaw.Shortened => $"« {text} » est un nombre dont le tableur a perdu les derniers chiffres",
        CellFlaw.LostLetter => $"une lettre de « {text} » a été remplacée par un point d'interrogation",
        _ => $"« {text} » ne se lit pas de façon sûre",
    };

    /// <summary>What a person does about it, a French sentence.</summary>
    public static string WhatToDo(CellFlaw flaw) => flaw switch
    {
        CellFlaw.Error or CellFlaw.Formula => "écrivez le texte lui-même à la place de la formule, puis relancez.",
        CellFlaw.Struck => "ôtez le trait, ou videz la cellule, puis relancez.",
        CellFlaw.Unseen => "rendez la cellule visible, ou videz-la, puis relancez.",
        _ => "retapez cette cellule, puis relancez.",
    };
}
