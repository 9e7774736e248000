using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AssetPlanning;

/// <summary>Registers the planner with a host (依赖注入).</summary>
public static class AssetPlanningServices
{
    /// <summary>Adds the planner with the built-in rules, unless the host has one.</summary>
    /// <param name="services">The host's services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddAssetPlanning(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(AssetPlanner.Default);
        return services;
    }

    /// <summary>Adds a planner with terms and rules of the host, in place of the built-in one; what is wrong with them shows now.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Adds terms, rules and limits.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">The host has a planner of its own already.</exception>
    public static IServiceCollection AddAssetPlanning(this IServiceCollection services, Action<AssetPlannerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new AssetPlannerBuilder();
        configure(builder);
        var planner = builder.Build();
        var known = services.FirstOrDefault(static service => service.ServiceType == typeof(AssetPlanner));
        if (known is null)
        {
            services.AddSingleton(planner);
        }
        else if (known.ImplementationInstance == AssetPlanner.Default)
        {
            services.Replace(ServiceDescriptor.Singleton(planner));
        }
        else
        {
            throw new InvalidOperationException("A planner of its own is registered already; these terms and rules would be lost without a word.");
        }

        return services;
    }
}
