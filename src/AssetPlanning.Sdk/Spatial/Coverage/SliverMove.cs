namespace AssetPlanning.Spatial;

/// <summary>A sliver that changed hands, 碎屑归并.</summary>
/// <param name="Part">Its place among the parts of the check.</param>
/// <param name="From">The zone that gave it up, of an overlap; none of a gap.</param>
/// <param name="To">The zone that has it now, alone.</param>
/// <param name="Area">Planar area of its shape.</param>
public readonly record struct SliverMove(int Part, int? From, int To, MeasuredArea Area);

/// <summary>What the moves make of an area, 归并前后面积: before + gained − lost + rounding = after, to the unit.</summary>
/// <param name="Before">Planar area before.</param>
/// <param name="Gained">Slivers of gaps joined to it.</param>
/// <param name="Lost">Slivers of overlaps left to others.</param>
/// <param name="Rounding">What borders give or take that were bent to a corner of the grid where a sliver's border crosses between corners; zero where all meet on the grid.</param>
/// <param name="After">Planar area after.</param>
public readonly record struct SliverAccount(MeasuredArea Before, MeasuredArea Gained, MeasuredArea Lost, MeasuredArea Rounding, MeasuredArea After);

/// <summary>A zone with another outline than before, 变动分区.</summary>
/// <param name="Zone">The caller's number of the zone.</param>
/// <param name="Account">Its area before and after.</param>
public readonly record struct ZoneChange(int Zone, SliverAccount Account);
