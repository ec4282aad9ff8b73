using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Matters;

internal sealed class BookConfiguration : IEntityTypeConfiguration<ProcessTemplate>, IEntityTypeConfiguration<PublishedYear>
{
    public void Configure(EntityTypeBuilder<ProcessTemplate> entity)
    {
        entity.ToTable("Templates");
        entity.HasKey(t => new { t.Id, t.Version });
        entity.Property(t => t.Id).HasMaxLength(80);
        entity.Property(t => t.Json).HasMaxLength(-1);
    }

    public void Configure(EntityTypeBuilder<PublishedYear> entity)
    {
        entity.ToTable("CalendarYears");
        entity.HasKey(y => y.Year);
        entity.Property(y => y.Year).ValueGeneratedNever();
        entity.Property(y => y.Source).HasMaxLength(400);
        entity.Property(y => y.Json).HasMaxLength(-1);
    }
}
