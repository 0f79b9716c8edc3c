using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Authoring.Faults;

/// <summary>All that is said of drawings and reversed cells in templates (CQP530–CQP535).</summary>
internal static class DrawingMessages
{
    /// <summary>Something in a drawing that is not a shape.</summary>
    public static Diagnostic NotAShape(SourcePosition? at) => Diagnostic.Error(
        "CQP530", "un bloc « dessin » ne contient que des formes : rectangles, traits et textes.", at,
        "écrivez une forme par ligne, « :rectangle{…} », « :trait{…} » ou « :texte[…]{…} » ; le reste se place hors du dessin.");

    /// <summary>A shape outside a drawing.</summary>
    public static Diagnostic ShapeMisplaced(string name, SourcePosition? at) => Diagnostic.Error(
        "CQP531", $"« :{name} » se place dans un bloc « dessin ».", at, "ouvrez le dessin par une ligne « :::dessin{largeur=… hauteur=… description=\"…\"} ».");

    /// <summary>A shape that lies beyond the box of its drawing.</summary>
    public static Diagnostic BeyondTheBox(decimal right, decimal bottom, decimal width, decimal height, SourcePosition? at) => Diagnostic.Error(
        "CQP532", $"cette forme va jusqu'à {FrenchText.Number(right)} × {FrenchText.Number(bottom)} mm, mais le dessin fait {FrenchText.Number(width)} × {FrenchText.Number(height)} mm.", at,
        "réduisez la forme, ou agrandissez le dessin ; « 100 % » est toute sa largeur ou toute sa hauteur.");

    /// <summary>A drawing that is larger than its place.</summary>
    public static Diagnostic TooLarge(decimal width, decimal height, decimal room, decimal roomHigh, string place, SourcePosition? at) => Diagnostic.Error(
        "CQP533", $"ce dessin fait {FrenchText.Number(width)} × {FrenchText.Number(height)} mm, mais {place} n'offre que {FrenchText.Number(room)} × {FrenchText.Number(roomHigh)} mm.", at,
        "réduisez le dessin, ou élargissez sa colonne (un blanc de 1,75 mm borde chaque côté d'une cellule).");

    /// <summary>A drawing without any shape.</summary>
    public static Diagnostic Empty(SourcePosition? at) => Diagnostic.Error(
        "CQP534", "ce dessin est vide, et un blanc ne serait pas remarqué.", at, "placez-y une forme, ou entourez le dessin d'un « if ».");

    /// <summary>A field in a reversed cell, where an answer would be black on black.</summary>
    public static Diagnostic FieldOnBlack(string id, SourcePosition? at) => Diagnostic.Error(
        "CQP535", $"le champ « {id} » est dans une cellule noire, où rien ne s'écrit à la main.", at, "ôtez « .inverse » de cette cellule.");
}
