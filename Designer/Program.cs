using ApprovalHub.Designer;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");
builder.Services.AddHubApi(new Uri(builder.HostEnvironment.BaseAddress));
builder.Services.AddDesigner();

var host = builder.Build();
await host.Services.GetRequiredService<Language>().StartAsync();
await host.RunAsync();
