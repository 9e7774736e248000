namespace AssetPlanning;

/// <summary>A class of land or sea use (用地用海分类).</summary>
/// <remarks>
/// Its code names the classification and its edition before the class, <c>2023:0701</c> or <c>survey3:0102</c>: eight codes of
/// the 2020 trial edition mean something else in the 2023 edition, so a bare class is ambiguous.
/// </remarks>
public sealed record LandUse : Term<LandUse>;
