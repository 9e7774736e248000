using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Parcels divided over the units or lots whose boundaries cut them (按单元界线切割的宗地), by a named rule; nothing is lost.</summary>
public sealed record UnitParcels
{
    /// <summary>What each unit gets of each parcel, by parcel and unit; the ground outside every unit comes last.</summary>
    public required ValueList<UnitPart> Parts { get; init; }

    /// <summary>The parcels the rule does not decide, by name (未定宗地); the findings say why.</summary>
    public required ValueList<ParcelId> Undecided { get; init; }

    /// <summary>The parcels of a unit as the chain takes them: those cut have the area of their part and are called parcel/unit.</summary>
    /// <param name="unit">The unit; none for the ground outside every unit.</param>
    /// <returns>The parcels, by name.</returns>
    public ValueList<Parcel> Within(SubjectId? unit) =>
    [
        .. Parts.Where(part => part.Unit == unit && part.Area.Sign > 0)
            .Select(static part => part.Area == part.Parcel.Area ? part.Parcel : part.Parcel with { Id = new($"{part.Parcel.Id}/{(part.Unit is { } name ? name.ToString() : "outside")}"), Area = part.Area })
            .OrderBy(static parcel => parcel.Id),
    ];

    internal static UnitParcels Of(ValueList<Parcel> parcels, ValueList<SubjectId> units, PatchCuts cuts)
    {
        var parts = new List<UnitPart>();
        var undecided = new List<ParcelId>();
        foreach (var cut in cuts.Rows)
        {
            var parcel = parcels[cut.Patch];
            if (cut.Decision == CutDecision.Undecided)
            {
                undecided.Add(parcel.Id);
                continue;
            }

            foreach (var part in cut.Parts)
            {
                parts.Add(new() { Parcel = parcel, Unit = part.Zone is { } zone ? units[zone] : default(SubjectId?), Area = part.Assigned, Placed = part.Placed });
            }
        }

        return new()
        {
            Parts = [.. parts.OrderBy(static part => part.Parcel.Id).ThenBy(static part => part.Unit is null).ThenBy(static part => part.Unit)],
            Undecided = [.. undecided.Order()],
        };
    }
}

/// <summary>What a unit gets of a parcel (宗地分属面积).</summary>
public sealed record UnitPart
{
    /// <summary>The parcel as it was.</summary>
    public required Parcel Parcel { get; init; }

    /// <summary>The unit; none for the ground outside every unit.</summary>
    public SubjectId? Unit { get; init; }

    /// <summary>The area it gets (归入面积).</summary>
    public required Area Area { get; init; }

    /// <summary>How much of that is residual (尾差).</summary>
    public required Area Placed { get; init; }
}
