using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning;

/// <summary>One asset looked at closely (单项资产): its three natures, what moves of its rights, its survey; each explained.</summary>
public static class AssetPlannerAssets
{
    /// <summary>三重属性: an asset as resource, as rights and duties, as capital.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="titles">The titles of the day.</param>
    /// <returns>The three views; what hangs on a right that does not stand is found and brings no money.</returns>
    public static Explained<AssetViews> ViewAsset(this AssetPlanner planner, AssetFacts facts, TitleSheet titles)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(titles);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new AssetViewing(titles, planner.Rulebook, calculation).Run(facts),
            planner.Documents.Stamp(planner.Rulebook, ("facts", facts), ("titles", titles)));
    }

    /// <summary>两权分立: what an integration method moves of a parcel, ownership and use right told apart.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="parcel">The parcel.</param>
    /// <param name="method">The method of the rulebook.</param>
    /// <param name="to">Who carries it out.</param>
    /// <returns>What moves; refused where the law has no such move.</returns>
    /// <exception cref="ArgumentException">The rulebook has no such method or right.</exception>
    public static Explained<TenureMove> MoveTenure(this AssetPlanner planner, Parcel parcel, Code<IntegrationKind> method, PartyId to)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(parcel);
        _ = to.OrThrow(nameof(to));
        _ = planner.Rulebook.MayIntegrate(method, parcel.Right);
        return Explained.By(
            ChainStage.Inventory,
            calculation => TenureMove.Of(parcel, method, to, planner.Rulebook, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("parcel", parcel), ("method", method)));
    }

    /// <summary>勘界检查: holds surveys of parcels against their points, their declared area and the register.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="records">The surveys.</param>
    /// <param name="frame">The grid the points lie on.</param>
    /// <param name="surface">On which surface areas are measured.</param>
    /// <param name="terms">What they are held against.</param>
    /// <param name="rights">The rights of the day.</param>
    /// <returns>Each parcel's area by its points beside the declared one; boundaries that enclose no area are found.</returns>
    /// <exception cref="ArgumentException">Areas are asked for on the ellipsoid, and the frame has no projection.</exception>
    public static Explained<SurveyRecordSheet> CheckSurveyRecords(
        this AssetPlanner planner,
        ValueList<SurveyRecord> records,
        GridFrame frame,
        AreaSurface surface,
        SurveyRecordTerms terms,
        RightsState rights)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rights);
        if (surface == AreaSurface.Ellipsoidal && frame.Projection is null)
        {
            throw new ArgumentException("A frame without a projection lies on no ellipsoid.", nameof(frame));
        }

        return Explained.By(
            ChainStage.Inventory,
            calculation => new SurveyRecordCheck(terms, rights, planner.Rulebook, calculation).Run(records, frame, surface),
            planner.Documents.Stamp(planner.Rulebook, ("records", records), ("terms", terms), ("rights", rights)));
    }
}
