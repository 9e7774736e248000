namespace AssetPlanning;

/// <summary>A way to group classes of use (归类口径): the three classes of the survey, construction or not in a plan, the village table.</summary>
public sealed record UseView : Term<UseView>
{
    /// <summary>The classes it knows, in its order.</summary>
    public required ValueList<UseViewClass> Classes { get; init; }
}

/// <summary>A class of a view (口径中的类).</summary>
/// <param name="Code">Its code within the view.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="English">Its English name.</param>
public sealed record UseViewClass(string Code, string Chinese, string English);
