using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>How rulings of the catalogue are quoted in findings.</summary>
internal static class RightRulings
{
    internal static string Basis(Ruling ruling, RulebookEdition rulebook) =>
        ruling.Basis.Count == 0 ? "目录未载明" : string.Join('、', ruling.Basis.Select(basis => rulebook.Cite(basis).ToString() + (basis.IsConfirmed ? string.Empty : "（未核实）")));
}
