/** A small plot of the last minutes. */

/** Draws values that follow each other by a second; the newest stands at the right. */
export function spark(canvas, values, isBad = false) {
  const scale = Math.min(2, devicePixelRatio);
  const width = 88, height = 22;
  if (canvas.width !== width * scale) {
    canvas.width = width * scale;
    canvas.height = height * scale;
  }
  const pen = canvas.getContext('2d');
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, width, height);
  const most = Math.max(...values, 1e-9);
  const step = width / 179;
  const x = i => width - (values.length - 1 - i) * step;
  const y = value => height - 2 - value / most * (height - 5);
  pen.beginPath();
  values.forEach((value, i) => i ? pen.lineTo(x(i), y(value)) : pen.moveTo(x(i), y(value)));
  canvas.classList.toggle('bad', isBad && most > 0.5);
  // A custom property would still say light-dark(…), which a canvas does not understand.
  pen.strokeStyle = getComputedStyle(canvas).color;
  pen.lineWidth = 1.4;
  pen.stroke();
  pen.lineTo(width, height);
  pen.lineTo(x(0), height);
  pen.globalAlpha = 0.14;
  pen.fillStyle = pen.strokeStyle;
  pen.fill();
  pen.globalAlpha = 1;
}
