namespace AssetPlanning;

/// <summary>A purpose land or sea is granted for (用途): what laws tell terms, fees and modes apart by.</summary>
/// <remarks>Coarser than a <see cref="LandUse"/>: 《城镇国有土地使用权出让和转让暂行条例》第十二条 knows five, the sea-area law six.</remarks>
public sealed record Purpose : Term<Purpose>;
