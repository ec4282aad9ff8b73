using System.Reflection;
using ApprovalHub.Designer.Shell;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Shell;

public sealed class PlacesTests
{
    [Fact]
    public void A_place_of_the_rail_is_there_when_its_page_is()
    {
        var pages = typeof(Places).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template).ToHashSet();

        Assert.All(Places.All, place => Assert.True(place.IsThere == pages.Contains(place.Path), place.Path));
    }
}
