/// The program of the page: rows sorted by a click on a header, and found by what they hold.
///
/// Without it the page says the same. It reads and writes nothing outside the page.
enum HTMLScript {
  /// The program's text.
  static let program: StaticString = """
    'use strict';
    (() => {
      const key = cell => {
        const text = cell.textContent.trim().replace(/\\u00a0/g, ' ');
        const number = parseFloat(text.replace(/[,<>±]/g, ''));
        return /^[<>±]?\\s*-?[\\d,.]+(\\s|%|$)/.test(text) && !Number.isNaN(number) ? number : text;
      };
      for (const table of document.querySelectorAll('table.sortable')) {
        const body = table.tBodies[0];
        if (body.rows.length < 3) continue;
        const order = [...body.rows];
        table.querySelectorAll('thead th').forEach(header => {
          const column = header.cellIndex;
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = header.textContent;
          header.replaceChildren(button);
          button.addEventListener('click', () => {
            const now = header.getAttribute('aria-sort');
            const next = now === 'ascending' ? 'descending' : now === 'descending' ? null : 'ascending';
            table.querySelectorAll('th[aria-sort]').forEach(th => th.removeAttribute('aria-sort'));
            let rows = order;
            if (next) {
              header.setAttribute('aria-sort', next);
              const sign = next === 'ascending' ? 1 : -1;
              rows = order.map(row => [key(row.cells[column]), row]).sort(([a], [b]) =>
                sign * (typeof a === 'number' && typeof b === 'number' ? a - b
                  : String(a).localeCompare(String(b), 'en'))).map(pair => pair[1]);
            }
            body.replaceChildren(...rows);
          });
        });
        if (body.rows.length < 12) continue;
        const field = document.createElement('input');
        field.type = 'search';
        field.placeholder = 'Find rows';
        field.setAttribute('aria-label', 'Find rows of: ' + table.caption.textContent);
        field.addEventListener('input', () => {
          const wanted = field.value.toLowerCase();
          for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
        });
        table.parentElement.before(field);
      }
    })();
    """
}
