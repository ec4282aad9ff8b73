using System.Reflection;
using ApprovalHub.Designer.Pages.Templates;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Kit;

/// <summary>Where the pages are: those that are there at first, and the office's.</summary>
internal static class PageRoutes
{
    public static Assembly Office { get; } = typeof(TemplatesPage).Assembly;

    public static IReadOnlyList<(string Template, Type Page)> All { get; } = [.. Of(typeof(App).Assembly), .. Of(Office)];

    public static IEnumerable<(string Template, Type Page)> Of(Assembly assembly) =>
        assembly.GetTypes().SelectMany(page => page.GetCustomAttributes<RouteAttribute>().Select(route => (route.Template, page)));
}
